import type { MessageId } from '../language/catalogue';
import type { Language } from '../language/message';
import { message } from '../language/message';
import { render } from '../language/render';
import type { Assessment, Status } from './assessment';
import { comparatorOf } from './bound';
import type { Light } from './lights';
import type { Scheme } from './scheme';
import { stepOf } from './steps';
import type { StatusWord } from './statusSteps';
import { statusSteps } from './statusSteps';
import './wording';

const OWN_WORDS: Readonly<Record<StatusWord, MessageId>> = {
  notMet: 'status.not-met',
  nearlyMet: 'achievement.status.nearly-met',
  met: 'status.met',
  exceeded: 'status.exceeded',
  greatlyExceeded: 'status.greatly-exceeded',
  notAssessable: 'status.not-assessable',
};

const WORD_OF: Readonly<Record<Status, StatusWord>> = {
  'not-met': 'notMet',
  met: 'met',
  exceeded: 'exceeded',
  'greatly-exceeded': 'greatlyExceeded',
  'not-assessable': 'notAssessable',
};

const LIGHTS: Readonly<Record<Light, MessageId>> = {
  green: 'achievement.light.green',
  yellow: 'achievement.light.yellow',
  red: 'achievement.light.red',
  white: 'achievement.light.white',
};

/** The word of the status column: the scheme's own, else the language's. */
export function schemeWord(word: StatusWord, scheme: Scheme, language: Language): string {
  return scheme.wording[word] ?? render(message(OWN_WORDS[word]), language);
}

/** What the status column says of an assessed indicator. */
export function statusWord(assessment: Assessment, scheme: Scheme, language: Language): string {
  return schemeWord(wordOf(assessment, scheme), scheme, language);
}

/** What the column of lights says: shape and word (`▲ 黃燈`). */
export function lightWord(light: Light, language: Language): string {
  return render(message(LIGHTS[light]), language);
}

function wordOf(assessment: Assessment, scheme: Scheme): StatusWord {
  if (assessment.rate !== null) {
    const byRate = stepOf(statusSteps(scheme, comparatorOf(assessment.indicator)), assessment.rate);
    if (byRate.status === assessment.status) return byRate.word;
  }
  return WORD_OF[assessment.status];
}
