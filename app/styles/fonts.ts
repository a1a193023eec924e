/** Self-hosted; each face is cut by unicode-range, so a page loads only the scripts that it shows. */
import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/noto-sans-kr/index.css';
import '@fontsource-variable/noto-serif-kr/index.css';
import '@fontsource-variable/noto-sans-armenian/index.css';
import '@fontsource-variable/noto-sans-georgian/index.css';
import '@fontsource-variable/source-code-pro/index.css';
