/** “Same on my screen”, and the sheet that makes a report of what a screen says. */

export const notSaved = 'This browser does not let the page save that. ';
export const tickToKeep = 'Tick the step to keep that here. ';
export const tellUsToo = 'Tell us, too';
export const notLoaded = 'The report could not be loaded. ';

export const titleSame = 'Same on your screen';
export const titleDiffers = 'Your screen says something else';
export const shows = 'What does your screen show?';
export const other = 'Something else';
export const same = 'The same as this page';
export const missing = 'Nothing of the kind';
export const device = 'On what?';
export const region = 'Where?';
export const language = 'Language of the menus';
export const labels = 'What your screen says';
export const labelsHint = 'One label a line, exactly as you see it. Change what differs.';
export const version = 'Version of the app, if you know it';
export const versionHint =
  'It stands in your phone’s settings, in the entry of the app; on an iPhone under General, iPhone Storage. A website has none.';
export const also = 'Anything else, in a sentence';
export const leaveOut = 'Leave out ';
export const leaveOutWhat =
  'names, messages, addresses and pictures, yours and those of others. What you tell us may be read by everybody. If somebody might watch your phone, write from another one.';
export const report = 'Your report';
export const sendsNothing = 'This page sends nothing. You choose what happens to this text:';
export const empty = 'Write what your screen says, and your report stands here.';
export const mail = 'Write it as an e-mail';
export const copy = 'Copy it';
export const close = 'Close';
export const onlyCopy =
  'Whoever publishes this copy has named no address for reports, so there is only the copy. Give it to the person or group who sent you here.';
export const formNote = 'The form needs a free account there, and everybody can read what you write.';
