// The three families, packaged; weights only (the other axes would double the files).
import '@fontsource-variable/bricolage-grotesque/wght.css';
import '@fontsource-variable/nunito-sans/wght.css';
import '@fontsource-variable/vazirmatn/wght.css';
