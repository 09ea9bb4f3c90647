// Tests speak English unless they say otherwise.
import { speak } from '../src/i18n';

await speak('en');
