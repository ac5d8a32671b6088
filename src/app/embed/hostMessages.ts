import { defineMessages } from '../../ui/language.tsx';

export const hostMessages = defineMessages({
  fr: {
    wheel: 'Pour zoomer à la molette, cliquez sur l’image ou maintenez Ctrl.',
    finger: 'Pour déplacer l’image, touchez-la ou utilisez deux doigts.',
  },
  en: {
    wheel: 'To zoom with the wheel, click the picture or hold Ctrl.',
    finger: 'To move the picture, tap it or use two fingers.',
  },
});
