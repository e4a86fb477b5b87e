import { canInstall, installPackages } from './debian.mjs';
import { findBrowser, findOffice, findSamba } from './find-programs.mjs';

/** The programs that some tests need, and how a test learns that one of them really is not there. */
const PROGRAMS = [
  {
    name: 'a Chromium browser',
    tests: 'the tests in a window',
    find: findBrowser,
    packages: ['chromium'],
    without: 'PRESIDIO_WITHOUT_BROWSER',
    advice: 'install Chromium, Google Chrome or Microsoft Edge',
  },
  {
    name: 'LibreOffice',
    tests: 'the tests that recompute workbooks',
    find: findOffice,
    packages: ['libreoffice-calc-nogui'],
    without: 'PRESIDIO_WITHOUT_OFFICE',
    advice: 'install LibreOffice Calc',
  },
  {
    name: 'Samba',
    tests: 'the tests on a real file server',
    find: findSamba,
    packages: ['samba'],
    without: 'PRESIDIO_WITHOUT_SAMBA',
    advice: 'install Samba, and run the tests as root',
  },
];

/**
 * Finds the programs that tests need, and installs those that are missing where that can be done unasked. A program
 * that stays missing is declared in the environment, for its tests to say that they were not run.
 *
 * @returns {Promise<readonly string[]>} What is missing, in one sentence each.
 */
export async function preparePrograms() {
  const missing = [];
  for (const program of PROGRAMS) {
    delete process.env[program.without];
    if (program.find() !== undefined || (await installed(program))) continue;
    process.env[program.without] = '1';
    missing.push(`${program.name} is missing and ${program.tests} were not run: ${program.advice}`);
  }
  return missing;
}

async function installed({ name, packages, find }) {
  if (!canInstall()) return false;
  console.log(`${name} is missing: installing ${packages.join(' ')}`);
  const { ok, output } = await installPackages(packages);
  if (!ok) console.log(output.split('\n').slice(-5).join('\n'));
  return find() !== undefined;
}
