import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Frame, Page } from '@playwright/test';
import type { IpcAnswer } from './page-shim.ts';

/** A handler that the main process registered for a channel. */
export type IpcHandler = (event: object, ...words: unknown[]) => unknown;

/** Answers a request for an address of a scheme. */
export type SchemeHandler = (request: Request) => Promise<Response>;

/** A frame as the main process sees it: one object a frame, so that frames can be compared. */
export interface FrameDouble {
  readonly url: string;
}

/** A window of the double, as tests and the other parts of it see it. */
export interface OpenWindow extends EventEmitter {
  readonly webContents: EventEmitter;
  readonly opened: Promise<Page>;
  /** The frame as the main process sees it. */
  frameOf(frame: Frame): FrameDouble;
  /** Whether the main process lets the page of this window go to `url` by itself. */
  mayNavigate(url: string, isMainFrame: boolean): boolean;
  /** Whether the main process lets the page of this window open another. */
  mayOpen(url: string): boolean;
  /** As when the user closes it. */
  close(): Promise<void>;
}

/** A utility process of the double, as tests see it. */
export interface UtilityDouble {
  readonly serviceName: string;
  /** How many calls of the file system it may have under way. */
  readonly threads: string | undefined;
  /** The number of the process behind it, alive or not; `undefined` before it has begun. */
  readonly process: ChildProcess;
}

/** What the parts of the double share. */
export interface DoubleState {
  isReady: boolean;
  readonly app: EventEmitter;
  readonly windows: OpenWindow[];
  /** The utility processes started so far. */
  readonly utilities: UtilityDouble[];
  /** What the system says of the machine's sleep. */
  readonly power: EventEmitter;
  readonly handlers: Map<string, IpcHandler>;
  readonly schemes: Map<string, SchemeHandler>;
  /** What happened, in order. */
  readonly notes: string[];
  /** What went wrong in the pages. */
  readonly problems: string[];
  note(what: string): void;
  problem(what: string): void;
  windowClosed(window: OpenWindow): void;
  invoke(channel: string, event: object, words: readonly unknown[]): Promise<IpcAnswer>;
}

/** Nothing happened yet. */
export function createDoubleState(app: EventEmitter): DoubleState {
  const state: DoubleState = {
    app,
    isReady: false,
    windows: [],
    utilities: [],
    power: new EventEmitter(),
    handlers: new Map(),
    schemes: new Map(),
    notes: [],
    problems: [],
    note: (what) => void state.notes.push(what),
    problem: (what) => void state.problems.push(what),
    windowClosed(window) {
      state.windows.splice(state.windows.indexOf(window), 1);
      window.emit('closed');
      if (state.windows.length === 0) app.emit('window-all-closed');
    },
    async invoke(channel, event, words) {
      const handler = state.handlers.get(channel);
      if (!handler) return { error: `No handler registered for '${channel}'` };
      try {
        return { value: structuredClone(await handler(event, ...structuredClone(words))) };
      } catch (error) {
        return { error: String(error) };
      }
    },
  };
  return state;
}
