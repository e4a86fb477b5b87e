import type { Catalogue } from '#shared/text/catalogue.ts';

function called(about: string): string {
  return about === '' ? '' : ` “${about}”`;
}

const KEPT = 'What was already recorded is safe';
const NOTHING_WRITTEN = 'Nothing was written';
const NOTHING_DIVIDED = 'Nothing was divided nor written';

/** Why the command line did not do what it was asked: what happened, what was kept, what to do. */
export const cliRefusals: Catalogue['cliRefusals'] = {
  'share-transient': (about) =>
    `The shared folder did not answer as it must${called(about)}. ${KEPT}: try again in a while.`,
  'share-permission': (about) =>
    `You may not write in the shared folder${called(about)}. ${KEPT}: ask who runs the server for the permission, then try again.`,
  'share-full': (about) =>
    `There is no room left on the server of the shared folder${called(about)}. ${KEPT}: have some freed, then try again.`,
  'share-gone': (about) =>
    `The shared folder${called(about)} cannot be reached. ${KEPT}: check its name and that the disk or the network is connected, then try again.`,
  'share-unanswering': (about) =>
    `The server of the shared folder${called(about)} does not answer. ${KEPT}: try again when it is up.`,
  'share-fatal': (about) =>
    `The shared folder${called(about)} cannot be used. ${KEPT}: check that it is a folder and that the disk works.`,
  'space-missing': (about) =>
    `The folder${called(about)} is not prepared for Presidio, or the network disk is not connected. ${NOTHING_WRITTEN}: check its name; to prepare a new one use “presidio init”.`,
  'space-unreadable': (about) =>
    `The folder${called(about)} was prepared for Presidio, but its mark is damaged. ${NOTHING_WRITTEN}: restore the folder “space” within it from a backup.`,
  'space-newer': (about) =>
    `The folder${called(about)} wants a newer version of Presidio. ${NOTHING_WRITTEN}: update the program and try again.`,
  'space-other': (about) =>
    `The folder${called(about)} belongs to another office, not to that of the home folder. ${NOTHING_WRITTEN}: name the right folder, or another home.`,
  'space-ambiguous': (about) =>
    `The folder${called(about)} was prepared twice, and nobody knows which one counts. ${NOTHING_WRITTEN}: leave only the right mark in the folder “space” within it.`,
  'space-exists': (about) =>
    `The folder${called(about)} is prepared for an office already and stays as it is. Nothing more is needed to use it; for another office name another folder.`,
  'space-in-use': (about) =>
    `Some console has worked in the folder${called(about)} already: demonstration data do not mix with that. ${NOTHING_WRITTEN}: name a new folder.`,
  'home-missing': (about) =>
    `The home folder${called(about)} belongs to no console. ${NOTHING_WRITTEN}: check its name.`,
  'home-unreadable': (about) =>
    `The home folder${called(about)} holds something that Presidio does not recognise. Nothing was changed: name another folder, or restore that one from a backup.`,
  'home-blocked': (about) =>
    `The home folder${called(about)} is in use by another command. Nothing was changed: wait for its end and try again.`,
  'home-damaged': (about) =>
    `The archive of the home folder${called(about)} does not read as it must. Nothing was changed: restore it from a backup; what was published is in the shared folder.`,
  'home-newer': (about) =>
    `The archive of the home folder${called(about)} is of a newer version of Presidio. The data are intact: update the program.`,
  'home-full': (about) =>
    `The disk of the home folder${called(about)} is full: the last change was not recorded, all that was there before is intact. Free some room and try again.`,
  'home-unavailable': (about) =>
    `The home folder${called(about)} cannot be used: the last change was not recorded, what was there before is intact. Check the permissions and the disk, then try again.`,
  'command-malformed': (about) =>
    `Line ${about} is not a command of the form {"use":"…","actor":"…","args":{…}}: it was not run. Correct it and give it again; the other lines hold.`,
  'file-exists': (about) =>
    `The file${called(about)} is there already and stays as it is. Name another, or add --force to replace it.`,
  'file-unreadable': (about) =>
    `The file${called(about)} cannot be read: nothing was run. Check its name and the permissions.`,
  'input-unreadable': (about) =>
    `The file${called(about)} cannot be read. ${NOTHING_WRITTEN}: check its name and the permissions.`,
  'input-malformed': (about) =>
    `The file${called(about)} is not written as it must be. ${NOTHING_WRITTEN}: the right form is in docs/command-line.md.`,
  'due-unknown': (about) =>
    `With these hours no due time can be worked out${called(about)}. ${NOTHING_WRITTEN}: check from when they are in force and that there are enough of them.`,
  'split-inhabitants-date': (about) =>
    `The inhabitants must be those of 31 December of the year before, and the file says${called(about)}. ${NOTHING_DIVIDED}: correct the day and the numbers.`,
  'split-body-twice': (about) =>
    `The body${called(about)} is there twice. ${NOTHING_DIVIDED}: leave it once.`,
  'split-body-unknown': (about) =>
    `The body${called(about)} is named by an expense and is not among the bodies. ${NOTHING_DIVIDED}: correct the name, or add it.`,
  'split-contributions-exceed': (about) =>
    `The contributions for the expense${called(about)} pass its amount. ${NOTHING_DIVIDED}: correct the amounts.`,
  'split-not-capital': (about) =>
    `The expense${called(about)} has participants or a criterion of its own, which only capital projects may have. ${NOTHING_DIVIDED}: take them away, or correct its nature.`,
  'split-no-participants': (about) =>
    `No body takes part in the expense${called(about)}. ${NOTHING_DIVIDED}: say who does.`,
  'split-percentages': (about) =>
    `The percentages of the expense${called(about)} are not of its participants, or do not make 100 (10 000 hundredths). ${NOTHING_DIVIDED}: correct them.`,
  'split-nothing-to-divide-by': (about) =>
    `For the expense${called(about)} those who take part have no PC in use, or no inhabitants, or correctives of nought: there is nothing to divide by. ${NOTHING_DIVIDED}: complete the bodies.`,
  'split-lender-missing': (about) =>
    `The staff expense${called(about)} does not say which body lends them. ${NOTHING_DIVIDED}: say it (lender).`,
  'split-too-large': (about) =>
    `The expenses of the year${called(about)} are too large to be counted to the cent. ${NOTHING_DIVIDED}: check the amounts, which are in cents, and use correctives with fewer decimals.`,
  'record-absent': (about) =>
    `No record has the id${called(about)}: check that it is whole; it may still have to arrive from another console.`,
  'body-absent': (about) =>
    `No body is called${called(about)}: no file was written. Check the name, or use the id.`,
  'ticket-absent': (about) =>
    `No ticket is called${called(about)}: no file was written. Check the number, as in 2026/000123.`,
  'report-absent': (about) =>
    `No intervention report is called${called(about)}: no file was written. Check the number, as in R2026/000031.`,
  'body-ambiguous': (about) =>
    `Several bodies are called${called(about)}: no file was written. Use the id of the one you mean.`,
  'unexpected-failure': (about) =>
    `Something happened that the program did not foresee. The data already recorded are intact. Technical detail: ${about}`,
};
