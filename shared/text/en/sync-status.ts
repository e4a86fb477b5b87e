import type { Catalogue } from '#shared/text/catalogue.ts';

function waits(changes: string): string {
  return changes === '1' ? '1 change waiting' : `${changes} changes waiting`;
}

/** Where the synchronisation stands: the words of the badge and, for each state, what it means. */
export const syncStatus: Catalogue['syncStatus'] = {
  label: 'Synchronisation',
  waits,
  sinceTime: (time) => `since ${time}`,
  sinceDate: (date) => `since ${date}`,
  line: {
    unattached: 'Not connected',
    demonstration: 'Demonstration',
    starting: 'Looking for the shared folder',
    fencing: 'Checking this console',
    bootstrapping: (share) => `First copy: ${share}%`,
    bootstrappingUnknown: 'First copy under way',
    receiving: (share) => `Receiving: ${share}%`,
    receivingUnknown: 'Receiving',
    sending: (changes) => (changes === '1' ? 'Sending 1 change' : `Sending ${changes} changes`),
    current: (when) => `Up to date · ${when}`,
    currentNever: 'Up to date',
    waitingFor: (console, files) => `Waiting for files from ${console} (${files})`,
    waitingForMany: (consoles, files) => `Waiting for files from ${consoles} consoles (${files})`,
    suspect: (console) => `Files of ${console} to check`,
    suspectMany: (consoles) => `Files of ${consoles} consoles to check`,
    realigning: 'Realigning',
    rolledBack: 'Folder went back in time: repairing',
    receiveOnly: 'Receive only',
    full: 'Server full',
    offline: (since) => `Offline ${since}`,
    unanswering: 'The server does not answer',
    unrecognised: 'Shared folder not recognised',
    outdated: 'Update the program',
    failed: 'Synchronisation interrupted',
    clockWrong: 'Clock wrong',
    unknownConsole: 'a console not known yet',
  },
  states: {
    unattached: {
      means: 'No shared folder is connected: changes are on this computer alone and nothing leaves it.',
      kept: 'Every change is written to disk before the screen says “saved”: it survives a closed window and a power cut.',
      todo: 'To work together with other consoles connect a shared folder from the settings; meanwhile keep a backup.',
    },
    demonstration: {
      means: 'This is a demonstration archive: its data are invented and are exchanged with nobody.',
      kept: 'What you try stays on this computer until you delete the demonstration.',
      todo: 'For real work open the office’s archive from the settings.',
    },
    starting: {
      means: 'The console is looking whether the shared folder is there and is the right one.',
      kept: 'You can work: changes are already saved here.',
      todo: 'Nothing to do: it usually takes a few seconds.',
    },
    fencing: {
      means:
        'Before it sends, the console makes sure that no copy of it is at work (a copied profile, a cloned machine). It takes about half a minute at each start.',
      kept: 'You can work, and what others write already arrives; the final numbers of tickets wait for the end of the check.',
      todo: 'Nothing to do.',
    },
    bootstrapping: {
      means: 'This console is new and is receiving the archive from the shared folder.',
      kept: 'You can already work with what has arrived. If it is interrupted, it goes on from where it was.',
      todo: 'Leave the console open until the first copy is complete.',
    },
    receiving: {
      means: 'The changes made at the other consoles are arriving.',
      kept: 'Each block is checked as a whole before it enters the archive.',
      todo: 'Nothing to do: you can work.',
    },
    sending: {
      means: 'The changes made here are going to the shared folder.',
      kept: 'They are already saved on this computer: if sending is interrupted, it begins again by itself.',
      todo: 'Nothing to do: you can work.',
    },
    current: {
      means: 'All that was done here is in the shared folder, and all that was there has arrived.',
      kept: 'Every change is in at least two places: this computer and the folder.',
      todo: 'Nothing to do.',
    },
    waiting: {
      means:
        'Other consoles announced files that cannot yet be read whole here: it happens when a transfer was interrupted or the server is slow.',
      kept: 'Nothing of what is here changes, and the other consoles go on exchanging. The missing files have been asked for again.',
      todo: 'Switch on the console that wrote them, connected to the network: it sends them again by itself. Below you see since when they are missing.',
    },
    suspect: {
      means:
        'In the folder there are files that the console named would not have written so: they were set aside and did not enter the archive.',
      kept: 'What had already arrived stays valid, and the other consoles go on exchanging.',
      todo: 'Ask whoever looks after the server what happened to those files. If they were restored, press “Try again” beside the console.',
    },
    realigning: {
      means:
        'This archive was restored, or copied from another computer: the console takes a new identity and realigns with the folder.',
      kept: 'The changes made here and not yet sent are kept and will be sent again.',
      todo: 'Let it finish. If the copy was meant, use one console for each computer: do not copy the profile folder.',
    },
    rolledBack: {
      means:
        'The shared folder went back to an older copy: files that were there are missing. Each console is putting back its own.',
      kept: 'Nothing was lost here. The final numbers of tickets are on hold until the other consoles are back, so that none is given twice.',
      todo: 'Switch on the other consoles: the repair is automatic. Tell whoever looks after the server that the folder was restored.',
    },
    receiveOnly: {
      means: 'The folder can be read but not written: others’ changes arrive, yours do not leave.',
      kept: 'Your changes are saved on this computer and will leave as soon as the folder can be written.',
      todo: 'Ask whoever looks after the server for the permission to write in the folder.',
    },
    full: {
      means: 'There is no room left on the server: the changes made here do not leave.',
      kept: 'They are saved on this computer and will leave as soon as there is room. What others write, if it arrives, is read.',
      todo: 'Ask whoever looks after the server to free some room or to raise the folder’s quota.',
    },
    offline: {
      means: 'The shared folder cannot be reached: no network, no VPN, or the server is off.',
      kept: 'Work as always: changes are saved here and will leave by themselves. New tickets have a provisional code, and their number comes at the first contact.',
      todo: 'Check the network or the VPN. Nothing else is needed: the console tries again by itself.',
    },
    unanswering: {
      means: 'The server of the folder can be reached but does not answer within a minute.',
      kept: 'Changes are saved on this computer. The request without an answer was dropped, and the console tries again by itself.',
      todo: 'If it lasts, tell whoever looks after the server: usually the sharing service has to be restarted.',
    },
    unrecognised: {
      means:
        'In place of the office’s folder there is something else: an empty folder, a disk that is not mounted, or another office’s space.',
      kept: 'Nothing was written there, and everything here is safe.',
      todo: 'Check that the network disk is connected and that the folder’s address in the settings is the right one.',
    },
    outdated: {
      means: 'Another console uses a newer version of the program, which this one cannot read.',
      kept: 'What cannot be read is kept and will be read after the update. Your changes are saved here.',
      todo: 'Update the program on this computer.',
    },
    failed: {
      means: 'Something unexpected happened during the synchronisation.',
      kept: 'What was saved is intact, here and in the folder. The console tries again by itself.',
      todo: 'If it happens again, copy the technical details below and send them to whoever looks after the console.',
    },
  },
};
