/**
 * The questions of the PHQ-9, asked of the last two weeks. "No permission required to reproduce,
 * translate, display or distribute" (phqscreeners.com); LOINC 44249-1.
 */
export const PHQ_9_QUESTIONS: readonly string[] = [
  'Little interest or pleasure in doing things',
  'Feeling down, depressed, or hopeless',
  'Trouble falling or staying asleep, or sleeping too much',
  'Feeling tired or having little energy',
  'Poor appetite or overeating',
  'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
  'Trouble concentrating on things, such as reading the newspaper or watching television',
  'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
  'Thoughts that you would be better off dead or of hurting yourself in some way',
];

/** The answers to each question of the PHQ-9, by their number 0 to 3. */
export const PHQ_9_ANSWERS: readonly string[] = [
  'Not at all',
  'Several days',
  'More than half the days',
  'Nearly every day',
];
