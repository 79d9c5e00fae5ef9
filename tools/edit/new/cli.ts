/** `npm run new -- guide|change|claim|situation|letter|source …`: writes a valid draft with its sources. */
import { runHere, type CommandMaker } from '../run.ts';
import { newChange } from './change.ts';
import { newClaim } from './claim.ts';
import { newGuide } from './guide.ts';
import { newLetter } from './letter.ts';
import { newSituation } from './situation.ts';
import { newSource } from './source.ts';

const KINDS: Readonly<Record<string, CommandMaker>> = {
  guide: newGuide,
  change: newChange,
  claim: newClaim,
  situation: newSituation,
  letter: newLetter,
  source: newSource,
};

const [kind = '', ...rest] = process.argv.slice(2);
const maker = KINDS[kind];
if (maker) await runHere(maker, rest);
else {
  console.log(`npm run new -- <${Object.keys(KINDS).join('|')}> …\n\nEach tells with --help what it needs.`);
  process.exitCode = kind === '--help' ? 0 : 2;
}
