import { noteEarlyKeys } from '../../opening/page/earlyKeys.ts';
import { noteReader } from '../../opening/page/standIn.ts';
import { isEmbed } from '../../store/view/url/embedPart.ts';
import { readParts } from '../../store/view/url/readParts.ts';
import { usualPreferences, type ViewPreferences } from '../../store/view/usualPreferences.ts';
import { letterScale } from '../../ui/letterScale.ts';
import { browserLanguage } from '../preferences/browserLanguage.ts';
import { applyStoredTheme, readPreferences } from '../preferences/preferences.ts';
import { checkBrowser, watchFiles } from './watchFiles.ts';

/*
 * Runs before the first paint, in a script of its own. The build's picture in the page shows the opening view: it is
 * adapted to the reader's theme and language, and hidden for any other view.
 */

checkBrowser();
watchFiles();
applyStoredTheme();
const { language, legendOpen, welcomeSeen, view } = readPreferences();
const page = document.documentElement;
page.lang = language ?? browserLanguage();
const fits =
  readParts(location.search).size === 0 &&
  !isEmbed(location.search) &&
  legendOpen &&
  isUsual(view) &&
  isUsualScreen();
page.dataset.opening = fits ? page.lang : 'none';
if (fits) noteReader();
if (!isEmbed(location.search)) noteEarlyKeys();
if (welcomeSeen) page.dataset.welcome = 'none';

/**
 * The picture is drawn in pixels for letters of the usual size: letters grow on a very wide screen, and a phone in
 * landscape has another layout.
 */
function isUsualScreen(): boolean {
  return (
    letterScale() === 1 && !matchMedia('(width >= 150rem), ((height < 30rem) and (pointer: coarse))').matches
  );
}

/** The picture shows the default preferences: teasers, and as many names as there is room for. */
function isUsual({ teasers, labels }: ViewPreferences): boolean {
  return teasers === usualPreferences.teasers && labels === usualPreferences.labels;
}
