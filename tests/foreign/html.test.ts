import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findTool, needDist, withTool } from './tools.ts';

const java = findTool('java');
const jar = 'tests/foreign/vnu/node_modules/vnu-jar/build/dist/vnu.jar';

interface Report {
  messages: { type: string; url: string; lastLine?: number; message: string }[];
}

withTool(
  'the Nu checker',
  java !== undefined && existsSync(jar),
  'It needs Java (apt-get install default-jre-headless), and: npm ci --ignore-scripts --prefix tests/foreign/vnu',
  () => {
    test('reports no error on any page', { timeout: 1_200_000 }, () => {
      needDist();
      const { stderr, error } = spawnSync(
        java ?? 'java',
        ['-Xss4m', '-jar', jar, '--errors-only', '--skip-non-html', '--format', 'json', 'dist'],
        { encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
      );
      if (error) throw error;
      const { messages } = JSON.parse(stderr) as Report;
      const faults = messages
        .filter(({ type }) => type !== 'info')
        .map(({ url, lastLine, message }) => `${url.replace(/^.*\/dist/, '')}:${String(lastLine ?? 0)} ${message}`);
      expect(faults.slice(0, 40)).toEqual([]);
    });
  },
);
