/** What a query asks for besides its words: an action, the truth, news, the law, a meaning. */

export type Intent = 'act' | 'truth' | 'news' | 'law' | 'meaning';

const SIGNS: Record<Intent, RegExp> = {
  act: /\b(turn off|turn on|switch off|opt out|delete|remove|object|stop|hide|disable|limit|mute|block|clear|how (do|can|to)|unlink|make|set|keep|get rid|reset)\b/,
  truth:
    /^(is|are|does|do|did|can|could|will|has|have|if) (?!i (?!use))|\b(true|fake|hoax|really|myth|viral|fact check|rumou?r)\b/,
  news: /^(did|has|have|was|were) (?!i )|\b(when|since|new|news|latest|changed?|changes|update|updated|ended|ends|started|began|launch(ed)?|court|fine[ds]?|sued?|sues|lawsuit|settle(d|ment)|banned|ban|announced|ruling|decision|class action|regulator|20(2\d)|january|february|march|april|may 20|june|july|august|september|october|november|december)\b/,
  law: /\b(rights?|law|laws|legal|gdpr|lgpd|ccpa|act|regulation|kvkk|popia|pipa|dpdp)\b/,
  meaning: /^(what(s| is| are| does)|define|definition|meaning|explain)\b|\bmean(s|ing)?\b/,
};

/** The intents of a query whose words are folded and joined by spaces. */
export function intentsOf(folded: string): Set<Intent> {
  return new Set((Object.keys(SIGNS) as Intent[]).filter((intent) => SIGNS[intent].test(folded)));
}
