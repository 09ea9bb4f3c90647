import '../src/styles/fonts';
import '../src/styles/index.css';
import '../src/styles/numbers';
