const BUS = 'Bus / Автобус / 버스 이동';
const LUNCH = 'Lunch / Обед / 점심 식사';
const EVENING = 'Free evening / Свободный вечер / 자유 저녁 시간';

/** Days, cities, the opening with its speakers and the workshop are those of the public report; the rest is invented. */
export const FIRST_AGENDA = `
opening         | 1 09:00–09:30 | ceremony hall | Opening remarks / Приветственные слова / 환영사 | en ru | speaker Boram Suh, speaker Jong-Sung Hwang, speaker Ainur Yussupova, speaker Bakyt Zhexembay, interpreter Baram Gyegok en ru ko
workshop        | 1 09:30–12:00 | workshop hall | Workshop: Digital Transformation Practices in Korea / Семинар «Практики цифровой трансформации в Корее» / 워크숍: 한국의 디지털 전환 사례 | en | speaker Haneul Sagong, speaker Nuri Sandeul, interpreter Baram Gyegok en ru
lunch-1         | 1 12:00–13:00 | meal level2 | ${LUNCH}
bus-traffic     | 1 A 13:00–13:30 | transfer | ${BUS}
traffic         | 1 A 13:30–15:15 | site_visit traffic | City traffic information centre / Городской центр дорожной информации / 도시 교통정보센터 | ko | interpreter Byeol Namu ko ru
bus-traffic-back | 1 A 15:15–15:45 | transfer | ${BUS}
bus-call        | 1 B 13:00–13:30 | transfer | ${BUS}
call-centre     | 1 B 13:30–15:00 | site_visit callCentre | Civil service call centre / Колл-центр государственных услуг / 정부민원 콜센터 | ko | interpreter Baram Gyegok ko ru en
bus-call-back   | 1 B 15:00–15:40 | transfer | ${BUS}
round-table     | 1 16:00–17:30 | talk hall | Country round table / Круглый стол стран-участниц / 국가별 원탁회의 | ru | interpreter Baram Gyegok ru en
dinner-1        | 1 18:30–20:00 | meal insadong | Welcome dinner / Приветственный ужин / 환영 만찬
bus-sejong      | 2 A 08:00–10:00 | transfer | Bus to Sejong / Автобус в Седжон / 세종행 버스 이동
complex         | 2 A 10:00–11:45 | site_visit government | Government complex / Правительственный комплекс / 정부청사 | ko | interpreter Byeol Namu ko ru
lunch-2a        | 2 A 11:45–12:45 | meal governmentCanteen | ${LUNCH}
bus-daejeon     | 2 A 12:45–13:25 | transfer | Bus to Daejeon / Автобус в Тэджон / 대전행 버스 이동
data-centre     | 2 A 13:30–15:20 | site_visit dataCentre | Government data centre / Государственный центр данных / 정부 데이터센터 | ko | speaker Haneul Sagong, interpreter Byeol Namu ko ru
bus-seoul-a     | 2 A 15:20–17:40 | transfer | Bus to Seoul / Автобус в Сеул / 서울행 버스 이동
evening-a       | 2 A 18:00–20:00 | free | ${EVENING}
bus-pangyo      | 2 B 08:45–09:35 | transfer | Bus to Pangyo / Автобус в Пангё / 판교행 버스 이동
campus          | 2 B 09:45–11:30 | site_visit campus | Start-up campus / Кампус стартапов / 스타트업 캠퍼스 | ko | interpreter Baram Gyegok ko ru en
lunch-2b        | 2 B 11:30–12:30 | meal campusCanteen | ${LUNCH}
bus-seoul-b     | 2 B 12:30–13:30 | transfer | Bus to Seoul / Автобус в Сеул / 서울행 버스 이동
identity        | 2 B 13:45–15:15 | talk room4 | Digital identity and open data / Цифровая идентификация и открытые данные / 디지털 신원확인과 개방 데이터 | en | speaker Nuri Sandeul, interpreter Baram Gyegok en ru
evening-b       | 2 B 18:00–20:00 | free | ${EVENING}
bus-incheon-a   | 3 A 08:30–09:40 | transfer | Bus to Incheon / Автобус в Инчхон / 인천행 버스 이동
smart-city      | 3 A 09:45–11:30 | site_visit smartCity | Smart city control centre / Центр управления «умным городом» / 스마트시티 통합운영센터 | ko | interpreter Byeol Namu ko ru
bus-incheon-b   | 3 B 08:30–09:40 | transfer | Bus to Incheon / Автобус в Инчхон / 인천행 버스 이동
port            | 3 B 09:45–11:00 | site_visit port | Port data hub / Центр данных порта / 항만 데이터 허브 | ko | interpreter Baram Gyegok ko ru en
lunch-3         | 3 12:00–13:00 | meal songdo ? | ${LUNCH}
bus-seoul       | 3 13:00–14:10 | transfer | Bus to Seoul / Автобус в Сеул / 서울행 버스 이동
plans           | 3 14:30–16:00 | workshop hall | Country action plans / Планы действий стран / 국가별 실행 계획 | ru
closing         | 3 16:15–17:00 | ceremony hall | Closing and certificates / Закрытие и вручение сертификатов / 폐회식과 수료증 수여 | en | interpreter Baram Gyegok en ru
dinner-3        | 3 18:30–20:00 | meal riverside ? | Farewell dinner / Прощальный ужин / 환송 만찬`;

/** The host who said yes after the first release. */
export const LATE_VISIT = `
health          | 2 B 15:45–17:15 | site_visit health | Health records centre / Центр медицинских данных / 건강기록센터 | ko | interpreter Baram Gyegok ko ru en`;
