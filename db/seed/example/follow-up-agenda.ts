const BUS = 'Bus / Автобус / 버스 이동';
const LUNCH = 'Lunch / Обед / 점심 식사';
const BOTH = 'interpreter Shamol Bogʻdaryo ru en';

/** The visit that runs today. Everything in it is invented. */
export const RUNNING_AGENDA = `
opening    | 1 09:00–09:30 | ceremony tashkent | Opening / Открытие / 개회식 | ru | ${BOTH}
one-stop   | 1 09:30–11:00 | talk tashkent | How a service centre works / Как работает центр обслуживания / 민원센터의 운영 방식 | ru | ${BOTH}
bus-1a     | 1 A 11:00–11:30 | transfer | ${BUS}
centre     | 1 A 11:30–12:45 | site_visit tashkentServices | Public service centre / Центр обслуживания населения / 민원서비스센터 | ru
archive    | 1 B 11:30–12:45 | site_visit tashkentArchive | Digital archive / Цифровой архив / 디지털 기록관 | ru | ${BOTH}
lunch-1    | 1 13:30–14:30 | meal tashkent | ${LUNCH}
practice   | 1 14:30–17:00 | workshop tashkent | Mapping a service from start to finish / Путь услуги от начала до конца / 서비스 전 과정 설계 실습 | ru | ${BOTH}
dinner     | 1 18:00–19:30 | meal tashkentTeahouse | Welcome dinner / Приветственный ужин / 환영 만찬
archive-2  | 2 A 10:00–11:30 | site_visit tashkentArchive | Digital archive / Цифровой архив / 디지털 기록관 | ru
centre-2   | 2 B 10:00–11:30 | site_visit tashkentServices | Public service centre / Центр обслуживания населения / 민원서비스센터 | ru | ${BOTH}
lunch-2    | 2 12:30–13:30 | meal tashkent | ${LUNCH}
measures   | 2 13:30–15:30 | workshop tashkent | Measuring what citizens notice / Показатели, которые важны гражданам / 국민이 체감하는 지표 | ru | ${BOTH}
answers    | 2 15:45–17:00 | talk tashkent | Questions and answers / Вопросы и ответы / 질의응답 | ru | ${BOTH}
plans      | 3 09:30–11:30 | workshop tashkent | Country action plans / Планы действий стран / 국가별 실행 계획 | ru | ${BOTH}
closing    | 3 11:30–12:00 | ceremony tashkent | Closing and certificates / Закрытие и вручение сертификатов / 폐회식과 수료증 수여 | ru | ${BOTH}
lunch-3    | 3 12:15–13:15 | meal tashkent | ${LUNCH}`;

/**
 * The draft of the visit in two weeks, with what a coordinator finds on a Monday morning: a bus that cannot make it,
 * an expert in two rooms at once, a room too small, no lunch for Group B, a visit without a time, titles to translate.
 */
export const UPCOMING_AGENDA = `
opening    | 1 09:30–10:00 | ceremony hall | Opening / Открытие / 개회식 | en ru | interpreter Baram Gyegok en ru
exchange   | 1 10:00–12:00 | workshop hall | Data exchange between public bodies / Обмен данными между государственными органами | en | speaker Haneul Sagong, interpreter Baram Gyegok en ru
lunch-1    | 1 12:00–13:00 | meal level2 | ${LUNCH}
smart-city | 1 A 13:30–15:00 | site_visit smartCity | Smart city control centre / Центр управления «умным городом» / 스마트시티 통합운영센터 | ko | interpreter Byeol Namu ko ru
identity   | 1 B 13:30–15:00 | talk room4 | Digital identity in practice | en | interpreter Baram Gyegok en ru
dinner     | 1 18:00–19:30 | meal riverside | Welcome dinner / Приветственный ужин / 환영 만찬
open-data  | 2 A 10:00–11:30 | workshop room4 | Open data clinic | en | speaker Nuri Sandeul, interpreter Byeol Namu en ru
design     | 2 B 11:00–12:30 | workshop smallRoom | Service design clinic | en | speaker Nuri Sandeul, interpreter Baram Gyegok en ru
lunch-2a   | 2 A 12:00–13:00 | meal level2 | ${LUNCH}
review     | 2 B 12:30–14:15 | workshop room4 | Review of country cases | en | interpreter Baram Gyegok en ru
plans      | 3 10:00–12:00 | workshop hall | Country action plans / Планы действий стран / 국가별 실행 계획 | ru
lunch-3    | 3 12:00–13:00 | meal level2 | ${LUNCH}
closing    | 3 14:00–14:30 | ceremony hall | Closing and certificates / Закрытие и вручение сертификатов / 폐회식과 수료증 수여 | en | interpreter Baram Gyegok en ru
archive    | – | site_visit government | Government archive | ko`;
