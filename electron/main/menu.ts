import type { MenuItemConstructorOptions } from 'electron';
import type { Catalogue } from '#shared/text/catalogue.ts';

type Item = MenuItemConstructorOptions;

/** The window's menu: what the system's habits need (copying, zooming, closing), since the rest is in the page. */
export function menuTemplate(words: Catalogue['host']['menu'], platform: NodeJS.Platform): Item[] {
  const quit: Item = { role: 'quit', label: words.quit };
  const application: Item[] = platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  return [
    ...application,
    editMenu(words),
    viewMenu(words),
    windowMenu(words, platform === 'darwin' ? [] : [quit]),
  ];
}

function editMenu(words: Catalogue['host']['menu']): Item {
  return {
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      { type: 'separator' },
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  };
}

function viewMenu(words: Catalogue['host']['menu']): Item {
  return {
    label: words.view,
    submenu: [
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { role: 'resetZoom', label: words.zoomReset },
      { type: 'separator' },
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  };
}

function windowMenu(words: Catalogue['host']['menu'], last: readonly Item[]): Item {
  return {
    label: words.window,
    submenu: [{ role: 'minimize', label: words.minimize }, { role: 'close', label: words.close }, ...last],
  };
}
