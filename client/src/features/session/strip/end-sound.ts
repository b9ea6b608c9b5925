import { createSetting } from '../../../lib/setting.ts';

/** Whether the end of a step is heard on this device. */
export const soundSetting = createSetting('workshop-sound', ['on', 'off'], () => 'on');

/** Two soft notes, Hz. */
const NOTES = [660, 880] as const;
const NOTE_SECONDS = 0.35;
const LOUDNESS = 0.12;

/** Says that a time is over. A page that nobody has touched yet stays silent: browsers want it so. */
export function playEnd(): void {
  if (typeof AudioContext === 'undefined') return;
  const audio = new AudioContext();
  for (const [index, frequency] of NOTES.entries()) {
    const from = audio.currentTime + index * NOTE_SECONDS;
    const tone = new OscillatorNode(audio, { frequency });
    const loudness = new GainNode(audio, { gain: 0 });
    loudness.gain.setValueAtTime(LOUDNESS, from);
    loudness.gain.exponentialRampToValueAtTime(0.001, from + NOTE_SECONDS);
    tone.connect(loudness).connect(audio.destination);
    tone.start(from);
    tone.stop(from + NOTE_SECONDS);
    if (index === NOTES.length - 1) tone.onended = () => void audio.close();
  }
}
