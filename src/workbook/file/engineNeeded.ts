/** Work was begun that cannot be done before the engine runs. */
export class EngineNeeded extends Error {}
