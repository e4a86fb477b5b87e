import { describe, expect, it } from 'vitest';
import { describeError, describeWords } from '#electron/host/describe-error.ts';
import { CompanionLost } from '#electron/host/share/companion-lost.ts';

const WORDS = `file:///home/m.rossi/presidio/out/main/share-worker.js:12
  throw new Error('cannot read /home/m.rossi/segreto.txt');
  ^

Error: cannot read /home/m.rossi/segreto.txt
    at open (file:///home/m.rossi/presidio/out/main/share-worker.js:12:9)
    at file:///home/m.rossi/presidio/out/main/chunks/plain-file.js:3:1
TypeError: x is not a function
`;

describe('what is said of a failure in the log', () => {
  it('holds of a program’s last words the kinds of error and the places, no message and no folder', () => {
    expect(describeWords(WORDS)).toBe(
      'Error · TypeError · at open (share-worker.js:12:9) · at plain-file.js:3:1',
    );
  });

  it('holds of words that tell neither only how many there were', () => {
    expect(describeWords('la pratica di Rossi')).toBe('19 characters');
  });

  it('says what became of a companion, whose message quotes nothing', () => {
    expect(describeError(new CompanionLost('ended with 1'))).toMatch(/^CompanionLost · ended with 1 · at /);
    expect(describeError(new Error('la pratica di Rossi'))).not.toContain('Rossi');
  });
});
