import { applicationTopics } from './application-topics.ts';
import { networkTopics } from './network-topics.ts';
import { officeTopics } from './office-topics.ts';
import type { Topic } from './topic.ts';
import { workstationTopics } from './workstation-topics.ts';

/** Everything people call about in the demonstration. */
export const topics: readonly Topic[] = [
  ...workstationTopics,
  ...networkTopics,
  ...applicationTopics,
  ...officeTopics,
];
