/** Copying a link or a text. */

export const linkCopied = 'Link copied';
export const linkInBar = 'The link is in the address bar';
export const copied = 'Copied';
export const marked = 'Marked: copy it from here';
