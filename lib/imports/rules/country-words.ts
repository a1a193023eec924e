import type { Country } from '@/lib/core/vocabulary';
import { words } from './word-list';

/**
 * How people write the countries: ISO codes, short names, adjectives and nationalities, in English, Russian,
 * Korean and the country's own language, then in the neighbours' where it differs. Written as `plain` leaves them
 * and without the words for "republic", which are taken off before looking.
 */
export const COUNTRY_WORDS: Record<Country, readonly string[]> = {
  KZ: words(
    'kz, kaz, kazakhstan, kazakh, kazakhstani, qazaqstan, qozog iston',
    'казахстан, казах, казашка, казахский, казахстанец, казахстанский, қазақстан',
    'қозоғистон, казакстан, 카자흐스탄, 카자흐, qazaxıstan, ղազախստան, ყაზახეთი',
  ),
  KG: words(
    'kg, kgz, kyrgyzstan, kyrgyz, kyrgyzstani, kirgizstan, kirghizstan, kirgizia',
    'кыргызстан, кыргыз, кыргызская, киргизия, киргизская, киргиз, қырғызстан',
    'қирғизистон, qirg iziston, 키르기스스탄, 키르기스, 키르기즈스탄, qırğızıstan, ղրղզստան, ყირგიზეთი',
  ),
  TJ: words(
    'tj, tjk, tajikistan, tajik, tajikistani, tadzhikistan, tojikiston',
    'таджикистан, таджик, таджикский, таджикская, тоҷикистон, тожикистон, тәжікстан',
    'тажикстан, 타지키스탄, 타지크, tacikistan, տաջիկստան, ტაჯიკეთი',
  ),
  UZ: words(
    'uz, uzb, uzbekistan, uzbek, uzbekistani, o zbekiston, ozbekiston',
    'руз, узбекистан, узбек, узбекский, узбекская, ўзбекистон, өзбекстан, узбакистон',
    '우즈베키스탄, 우즈베크, özbəkistan, ուզբեկստան, უზბეკეთი',
  ),
  AZ: words(
    'az, aze, azerbaijan, azerbaijani, azeri, azərbaycan, azerbaycan',
    'азербайджан, азербайджанец, азербайджанский, азербайджанская, әзірбайжан, азербайжан',
    'озарбайжон, озарбойҷон, ozarbayjon, 아제르바이잔, ադրբեջան, აზერბაიჯანი',
  ),
  AM: words(
    'am, arm, armenia, armenian, hayastan, армения, армянин, армянка, армянский',
    'армянская, арменистон, armaniston, 아르메니아, ermənistan, հայաստան, հայաստանի, სომხეთი',
  ),
  GE: words(
    'ge, geo, georgia, georgian, sakartvelo, грузия, грузин, грузинка, грузинский',
    'грузинская, гурҷистон, gruziya, 조지아, 그루지야, gürcüstan, վրաստան, საქართველო, საქართველოს',
  ),
  KR: words(
    'kr, kor, rok, korea, south korea, korean, south korean, корея, южная корея',
    'корейский, кореец, кореянка, оңтүстік корея, түштүк корея, janubiy koreya, жанубий корея',
    'кореяи ҷанубӣ, 한국, 대한민국, koreya, cənubi koreya, կորեա, კორეა, სამხრეთ კორეა',
  ),
};
