import type { Country } from '@/lib/core/vocabulary';
import { words } from './word-list';

/**
 * How people write the countries: ISO codes, short names, adjectives and nationalities, in English, Russian (where
 * also of whom), Korean and the country's own language, then in the neighbours' where it differs. Written as `plain`
 * leaves them and without the words for "republic", which are taken off before looking.
 */
export const COUNTRY_WORDS: Record<Country, readonly string[]> = {
  KZ: words(
    'kz, kaz, kazakhstan, kazakh, kazakhstani, qazaqstan, qazaq, qozog iston',
    'казахстан, казахстана, казах, казашка, казахский, казахская, казахстанец, казахстанский',
    'қазақстан, қазақ, қозоғистон, казакстан, қазоқистон, 카자흐스탄, 카자흐, 카자흐스탄인',
    'qazaxıstan, qazax, ղազախստան, ղազախ, ყაზახეთი, ყაზახი',
  ),
  KG: words(
    'kg, kgz, kyrgyzstan, kyrgyz, kyrgyzstani, kirgizstan, kirghizstan, kirgizia, kirghiz, kyrghyzstan',
    'кыргызстан, кыргызстана, кыргыз, кыргызка, кыргызская, кыргызский, кыргызской, киргизия, киргизии',
    'киргизская, киргизский, киргиз, киргизка, қырғызстан, қырғыз, қирғизистон, қирғиз, qirg iziston',
    '키르기스스탄, 키르기스, 키르기즈스탄, 키르기스인, qırğızıstan, qırğız, ղրղզստան, ղրղըզստան, ყირგიზეთი, ყირგიზი',
  ),
  TJ: words(
    'tj, tjk, tajikistan, tajik, tajikistani, tadzhikistan, tadjikistan, tojikiston, tojik',
    'таджикистан, таджикистана, таджик, таджичка, таджикский, таджикская, тоҷикистон, тоҷик, тожикистон',
    'тәжікстан, тәжік, тажикстан, тажик, 타지키스탄, 타지크, 타직, 타지키스탄인',
    'tacikistan, tacik, տաջիկստան, տաջիկ, ტაჯიკეთი, ტაჯიკი',
  ),
  UZ: words(
    'uz, uzb, uzbekistan, uzbek, uzbekistani, o zbekiston, ozbekiston, o zbek',
    'руз, узбекистан, узбекистана, узбек, узбечка, узбекский, узбекская, ўзбекистон, ўзбек, өзбекстан, өзбек',
    'узбакистон, ӯзбекистон, ӯзбек, 우즈베키스탄, 우즈베크, 우즈벡, 우즈베키스탄인',
    'özbəkistan, özbək, ուզբեկստան, ուզբեկ, უზბეკეთი, უზბეკი',
  ),
  AZ: words(
    'az, aze, azerbaijan, azerbaijani, azeri, azerbaidjan, azərbaycan, azerbaycan, azərbaycanlı',
    'азербайджан, азербайджана, азербайджанец, азербайджанка, азербайджанский, азербайджанская',
    'азербайджанской, әзірбайжан, әзербайжан, азербайжан, озарбайжон, озарбойҷон, ozarbayjon',
    '아제르바이잔, 아제르바이잔인, ադրբեջան, ադրբեջանցի, აზერბაიჯანი, აზერბაიჯანელი',
  ),
  AM: words(
    'am, arm, armenia, armenian, hayastan, армения, армении, армянин, армянка, армянский, армянская',
    'арменистон, арманистон, armaniston, ермения, 아르메니아, 아르메니아인, ermənistan, erməni',
    'հայաստան, հայաստանի, հայ, სომხეთი, სომეხი',
  ),
  GE: words(
    'ge, geo, georgia, georgian, sakartvelo, грузия, грузии, грузин, грузинка, грузинский, грузинская',
    'гурҷистон, гуржистон, gurjiston, gruziya, 조지아, 그루지야, 조지아인, gürcüstan, gürcü, վրաստան, վրացի',
    'საქართველო, საქართველოს, ქართველი',
  ),
  KR: words(
    'kr, kor, rok, korea, south korea, korean, south korean, s korea, корея, кореи, южная корея, южной кореи',
    'корейский, корейская, кореец, кореянка, оңтүстік корея, түштүк корея, janubiy koreya, жанубий корея',
    'кореяи ҷанубӣ, 한국, 대한민국, 한국인, koreya, cənubi koreya, կորեա, հարավային կորեա, კორეა, სამხრეთ კორეა',
  ),
};

/** Short forms that somebody has to confirm, because they are short for other things, too. */
export const COUNTRY_GUESSES: Readonly<Record<string, Country>> = {
  рк: 'KZ',
  қр: 'KZ',
  кр: 'KG',
  рт: 'TJ',
  ҷт: 'TJ',
  ўр: 'UZ',
  ар: 'AZ',
  ра: 'AM',
  հհ: 'AM',
};
