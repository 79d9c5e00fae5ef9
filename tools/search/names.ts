/** Words by which readers name a platform, a region or a device, beside those that the vocabularies give. */

export const PLATFORM_WORDS: Record<string, readonly string[]> = {
  facebook: ['fb', 'face book'],
  instagram: ['insta', 'ig'],
  whatsapp: ['whats app', 'wa'],
  'meta-ai': ['muse'],
  'accounts-center': ['accounts centre', 'account center', 'account centre', 'meta account'],
};

export const REGION_WORDS: Record<string, readonly string[]> = {
  'eu-eea': [
    'eu',
    'eea',
    'europe',
    'european',
    'germany',
    'france',
    'italy',
    'spain',
    'ireland',
    'netherlands',
    'austria',
    'poland',
    'sweden',
    'norway',
  ],
  uk: ['uk', 'britain', 'england', 'united kingdom', 'scotland'],
  switzerland: ['switzerland', 'swiss'],
  us: ['usa', 'united states', 'america', 'the us', 'in us', 'california'],
  canada: ['canada', 'canadian'],
  brazil: ['brazil', 'brasil', 'brazilian'],
  india: ['india', 'indian'],
  australia: ['australia', 'australian'],
  japan: ['japan'],
  'south-korea': ['south korea', 'korea', 'korean'],
  turkey: ['turkey', 'turkiye'],
  nigeria: ['nigeria'],
  'south-africa': ['south africa'],
};

export const DEVICE_WORDS: Record<string, readonly string[]> = {
  ios: ['iphone', 'ipad', 'ios'],
  android: ['android', 'samsung'],
  web: ['computer', 'laptop', 'desktop', 'pc', 'mac'],
};
