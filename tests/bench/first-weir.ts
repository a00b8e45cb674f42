import { createClassifier, NO_KNOWLEDGE } from '../../utils/classify/create';
import { warmUpTexts } from '../../utils/classify/warm-up';
import { timeFirst } from './first';

/** `first-weir FILE [cold]`: warmed up as the guard does it in idle time before the first paste, or not. */
const classifier = createClassifier(NO_KNOWLEDGE);
if (process.argv[3] !== 'cold') for (const sample of warmUpTexts()) classifier.start(sample).result();
void timeFirst((text) => classifier.scan(text));
