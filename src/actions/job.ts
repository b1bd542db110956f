/** What a button, a menu or a shortcut asks for. */
export type Job = 'compute' | 'validate' | 'draft' | 'restore';

/** Whether a job has left something that a person must see. */
export type JobEnd = 'quiet' | 'to-be-seen';
