/** Words that mean nearly the same when they are looked for. Read at build time only: the index holds what they lead to. */
import { termsOf } from './words.ts';

/** Groups of words that mean nearly the same when they are looked for. Several words stand for one thing. */
const SAME = [
  'turn off|switch off|shut off|disable|stop|remove|rid|mute|silence|block|take away|kill|prevent|keep out',
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
  'friend|friends|mate|mates|pal|pals|buddy|buddies',
  'temporary|disappear|disappearing|self destruct',
  'permanently|for good|for ever|forever',
  'break|pause|temporarily',
  'form|request',
];

/** For a term (a stem, or two joined by a space) the terms that mean nearly the same. */
export const SYNONYMS: ReadonlyMap<string, ReadonlySet<string>> = collect();

function collect(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const group of SAME) {
    // Of a phrase the pair of words counts, of a single word its stem.
    const terms = group.split('|').flatMap((phrase) => termsOf(phrase).at(-1) ?? []);
    for (const one of terms)
      found.set(one, new Set([...(found.get(one) ?? []), ...terms.filter((other) => other !== one)]));
  }
  return found;
}
