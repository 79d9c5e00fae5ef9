/** What readers call things. General knowledge of the language, not of single pages: those have their own aliases. */
import { fold, stem, words } from './words.ts';

/** Words for the platforms. Longer ones are tried first. */
export const PLATFORM_WORDS: Record<string, string> = {
  facebook: 'facebook',
  fb: 'facebook',
  instagram: 'instagram',
  insta: 'instagram',
  ig: 'instagram',
  whatsapp: 'whatsapp',
  'whats app': 'whatsapp',
  wa: 'whatsapp',
  messenger: 'messenger',
  threads: 'threads',
  'meta ai': 'meta-ai',
  metaai: 'meta-ai',
  muse: 'meta-ai',
  'accounts center': 'accounts-center',
  'accounts centre': 'accounts-center',
  'account center': 'accounts-center',
  'account centre': 'accounts-center',
  'meta account': 'accounts-center',
};

/** Platforms that are also a thing inside the others: their words stay among the words that are looked for. */
export const ALSO_THINGS = new Set(['meta-ai', 'accounts-center']);

/** Words for the regions. */
export const REGION_WORDS: Record<string, string> = {
  eu: 'eu-eea',
  eea: 'eu-eea',
  europe: 'eu-eea',
  european: 'eu-eea',
  germany: 'eu-eea',
  france: 'eu-eea',
  italy: 'eu-eea',
  spain: 'eu-eea',
  ireland: 'eu-eea',
  netherlands: 'eu-eea',
  austria: 'eu-eea',
  poland: 'eu-eea',
  sweden: 'eu-eea',
  norway: 'eu-eea',
  uk: 'uk',
  britain: 'uk',
  england: 'uk',
  'united kingdom': 'uk',
  scotland: 'uk',
  switzerland: 'switzerland',
  swiss: 'switzerland',
  usa: 'us',
  'united states': 'us',
  america: 'us',
  'the us': 'us',
  'in us': 'us',
  california: 'us',
  canada: 'canada',
  canadian: 'canada',
  brazil: 'brazil',
  brasil: 'brazil',
  brazilian: 'brazil',
  india: 'india',
  indian: 'india',
  australia: 'australia',
  australian: 'australia',
  japan: 'japan',
  'south korea': 'south-korea',
  korea: 'south-korea',
  korean: 'south-korea',
  turkey: 'turkey',
  turkiye: 'turkey',
  nigeria: 'nigeria',
  'south africa': 'south-africa',
};

/** Words for the devices. */
export const DEVICE_WORDS: Record<string, string> = {
  iphone: 'ios',
  ipad: 'ios',
  ios: 'ios',
  android: 'android',
  samsung: 'android',
  computer: 'web',
  laptop: 'web',
  desktop: 'web',
  pc: 'web',
  mac: 'web',
};

/** Words for making something stop, which readers hardly tell apart. */
const STOPPING =
  'turn off|switch off|shut off|disable|stop|remove|get rid|mute|silence|block|take away|kill|prevent|keep out';

/** Groups of words that mean nearly the same when they are looked for. Several words stand for one thing. */
const SAME = [
  STOPPING,
  'disable|deactivate|suspend',
  'stop|suspend|halt|pause|end|ended|ban',
  'opt out|object|objection|refuse|decline|say no|reject|deny|withdraw',
  'delete|remove|erase|clear|wipe|take down|forget',
  'leave|quit|close|delete',
  'hide|private|invisible|conceal',
  'limit|restrict|reduce|fewer|less',
  'see|read|view|look|watch|spy',
  'dm|dms|direct message|private message|message|messages|chat|chats|conversation|inbox|texts',
  'photo|picture|image|pic|pics|selfie|photos',
  'camera roll|gallery|photo library',
  'video|reel|clip',
  'story|stories|status',
  'contacts|address book|phone book|phonebook',
  'phone number|number|mobile number',
  'microphone|mic|listen|listening|eavesdrop',
  'location|gps|where i am|whereabouts',
  'ads|ad|advert|advertising|advertisement|adverts|advertiser|sponsored|commercials',
  'personalised|targeted|personalized|tailored|aimed',
  'desktop|computer|windows|mac|laptop|pc',
  'chatgpt|copilot|gemini|chatbot|chatbots|assistant',
  'ban|banned|bar|barred|prohibit|forbid|forbidden',
  'rename|renamed|becomes|becoming|new name|former name',
  'accept|agree|allow|consent',
  'contractor|contract worker|staff|employee|worker',
  'third party|other company|other app',
  'missing|gone|lost|vanished|disappeared|not available|unavailable',
  'business|businesses|company|shop|store|firm|seller',
  'country|region|abroad',
  'speed|rhythm|pace',
  'identify|recognise|reveal|give away|expose',
  'record|save|keep|store|collect|log',
  'send|share|pass on|upload|transfer',
  'track|follow|monitor|trace',
  'old|past|earlier|former|previous',
  'everyone|public|publicly|anybody',
  'whole|entire|all of it|everything',
  'answer|reply|respond|response',
  'suggest|suggested|suggestion|recommend|recommended|recommendation',
  'face|facial|selfie|biometric',
  'voice|speech|audio|recording',
  'embed|embedded|quote',
  'switch|toggle|setting|option|button',
  'edit|change|update',
  'tell|report|notify',
  'hoax|fake|chain message|viral',
  'ai|artificial intelligence|chatbot|bot|assistant',
  'train|training|learn',
  'teen|teenager|child|children|kid|kids|daughter|son|minor',
  'parent|parental|mother|father',
  'typing|keystroke|keystrokes|keylogger|keyboard',
  'search engine|google|bing',
  'encrypted|encryption|e2ee|end to end',
  'fine|fined|penalty',
  'court|lawsuit|sued|sues|judge|case',
  'law|act|legislation',
  'regulator|authority|watchdog|commission',
  'rights|right|entitled',
  'download|export|copy|backup my',
  'data|information|info',
  'hacked|hijacked|stolen',
  'glasses|ray ban|rayban',
  'cost|pay|paid|subscription|subscribe|price|money',
  'website|site|webpage|web page',
  'username|handle|nickname',
  'stranger|strangers|unknown|anyone',
  'profile|account',
  'friend|friends',
  'temporary|disappear|disappearing|self destruct',
  'permanently|for good|for ever|forever',
  'break|pause|temporarily',
  'form|request',
];

/** The words that a phrase of several words is written as, once it is found: “opt out” → “optout”. */
export const PHRASES = new Map<string, string>();
/** For a stem the stems that mean nearly the same. */
export const SYNONYMS = new Map<string, Set<string>>();
/** Stems of the words for making something stop. */
export const STOPPERS = new Set<string>();

for (const group of SAME) {
  const stems = group.split('|').map((phrase) => {
    const parts = words(phrase).map(stem);
    const joined = parts.join('');
    if (parts.length > 1) PHRASES.set(parts.join(' '), joined);
    return joined;
  });
  if (group === STOPPING) for (const one of stems) STOPPERS.add(one);
  for (const one of stems)
    SYNONYMS.set(one, new Set([...(SYNONYMS.get(one) ?? []), ...stems.filter((other) => other !== one)]));
}

/** What words about a kind of page say. Phrases are folded; they must stand as whole words. */
export const KIND_SIGNS: Record<'act' | 'truth' | 'change' | 'law' | 'meaning', RegExp> = {
  act: /\b(turn off|turn on|switch off|opt out|delete|remove|object|stop|hide|disable|limit|mute|block|clear|how (do|can|to)|unlink|make|set|keep|get rid|reset)\b/,
  truth:
    /^(is|are|does|do|did|can|could|will|has|have|if) (?!i (?!use))|(true|fake|hoax|really|myth|viral|fact check|rumou?r)/,
  change:
    /^(did|has|have) (?!i )|\b(when|new|news|latest|changed?|changes|update|updated|ended|ends|started|began|launch(ed)?|court|fine[ds]?|sued?|sues|lawsuit|settle(d|ment)|banned|ban|announced|ruling|decision|class action|regulator|20(2\d)|january|february|march|april|may 20|june|july|august|september|october|november|december)\b/,
  law: /\b(rights?|law|laws|legal|gdpr|lgpd|ccpa|act|regulation|kvkk|popia|pipa|dpdp)\b/,
  meaning: /^(what(s| is| are| does)|define|definition|meaning|explain)\b|\bmean(s|ing)?\b/,
};

/** Whether a folded query carries a sign. */
export function hasSign(sign: keyof typeof KIND_SIGNS, query: string): boolean {
  return KIND_SIGNS[sign].test(fold(query));
}
