/** What a release is made of, as an SPDX 2.3 document: https://spdx.github.io/spdx-spec/v2.3/ */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGES } from '../../src/data/licences.ts';

/** A package as the lock names it. */
interface Locked {
  version: string;
  license?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  link?: boolean;
}

interface Lock {
  packages: Record<string, Locked>;
}

/** An element of the document that says where a part comes from. */
interface Part {
  SPDXID: string;
  name: string;
  versionInfo?: string;
  downloadLocation: string;
  filesAnalyzed: false;
  licenseConcluded: string;
  licenseDeclared: string;
  copyrightText: string;
  checksums?: { algorithm: string; checksumValue: string }[];
  externalRefs?: { referenceCategory: string; referenceType: string; referenceLocator: string }[];
}

const NONE = 'NOASSERTION';
/** The name by which the document speaks of the site. */
const SITE = 'SPDXRef-site';
/** The heading face, which comes with the source and not from a registry. */
const FONT = 'SPDXRef-font-Bitter';

/**
 * The document: the site, the works of others in its files, and the packages that built it. It comes from the lock and not
 * from what is installed here, so that it is the same on every machine.
 * @param root the project's folder
 * @param sum SHA-256 of the archive's files, which makes the document's own address
 * @param day ISO 8601
 */
export function partsList(root: string, sum: string, day: string): string {
  const json = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  const { version } = json('package.json') as { version: string };
  const { packages } = json('package-lock.json') as Lock;
  const built = Object.entries(packages)
    .filter(([place, { dev, link }]) => place !== '' && dev !== true && link !== true)
    .map(([place, locked]) => ({ name: place.slice(place.lastIndexOf('node_modules/') + 13), locked }));
  const parts = new Map<string, Part>();
  const contained = new Set([FONT]);
  for (const { name, locked } of built) {
    const part = npmPart(name, locked);
    parts.set(part.SPDXID, part);
    // Of works that only scripts hold nothing is in the folder.
    if (name in PACKAGES && PACKAGES[name]?.inScripts !== true) contained.add(part.SPDXID);
  }
  const site: Part = {
    ...plainPart(SITE, 'no-single-switch', 'CC-BY-4.0 AND MIT'),
    versionInfo: `${version}+${day}`,
  };
  const relations = [...parts.keys(), FONT].map((id) =>
    contained.has(id)
      ? { spdxElementId: SITE, relationshipType: 'CONTAINS', relatedSpdxElement: id }
      : { spdxElementId: id, relationshipType: 'BUILD_DEPENDENCY_OF', relatedSpdxElement: SITE },
  );
  return `${JSON.stringify(
    {
      spdxVersion: 'SPDX-2.3',
      dataLicense: 'CC0-1.0',
      SPDXID: 'SPDXRef-DOCUMENT',
      name: `no-single-switch-${day}`,
      documentNamespace: `https://spdx.org/spdxdocs/no-single-switch-${day}-${sum}`,
      creationInfo: { created: `${day}T00:00:00Z`, creators: ['Tool: no-single-switch-release'] },
      packages: [site, plainPart(FONT, 'Bitter', 'OFL-1.1'), ...parts.values()],
      relationships: [
        { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: SITE },
        ...relations,
      ],
    },
    null,
    1,
  )}\n`;
}

function plainPart(id: string, name: string, licence: string): Part {
  return {
    SPDXID: id,
    name,
    downloadLocation: NONE,
    filesAnalyzed: false,
    licenseConcluded: licence,
    licenseDeclared: licence,
    copyrightText: NONE,
  };
}

function npmPart(name: string, { version, license = NONE, resolved = NONE, integrity }: Locked): Part {
  // SHA-512 in base 64 in the lock, in base 16 in SPDX.
  const sum = /^sha512-(\S+)$/.exec(integrity ?? '')?.[1];
  return {
    ...plainPart(`SPDXRef-npm-${`${name}-${version}`.replace(/[^A-Za-z0-9.-]/g, '-')}`, name, license),
    versionInfo: version,
    downloadLocation: resolved,
    ...(sum !== undefined && {
      checksums: [{ algorithm: 'SHA512', checksumValue: Buffer.from(sum, 'base64').toString('hex') }],
    }),
    externalRefs: [
      {
        referenceCategory: 'PACKAGE-MANAGER',
        referenceType: 'purl',
        referenceLocator: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      },
    ],
  };
}
