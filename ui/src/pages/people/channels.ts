// The ways in which somebody can be contacted.
import type { PersonView } from '../../api';

export type Channel = PersonView['silenced'][number];

export const CHANNELS: readonly Channel[] = ['email', 'phone', 'post', 'messages'];
