export { SessionSide, SessionStage } from './session-stage.tsx';
export { SessionStrip } from './strip/session-strip.tsx';
