/**
 * Names whose Arabic spelling leaves out what English writes, with their main English spelling: own list of the commonest. Where no entry
 * stands, the letters are spelled one by one.
 */
export const arabicNames: ReadonlyMap<string, string> = new Map(
  `محمد muhammad احمد ahmed محمود mahmoud حامد hamed حميد hamid علي ali على ali عمر omar عثمان usman حسن hassan حسين hussain عباس abbas
  ابراهيم ibrahim اسماعيل ismail اسحاق ishaq يعقوب yaqub يوسف yusuf موسى musa هارون haroun داود dawood سليمان sulaiman زكريا zakariya
  يحيى yahya عيسى isa ادم adam نوح nuh ايوب ayub يونس yunus خالد khalid وليد waleed سعيد saeed سعد saad سالم salem سليم salim صالح saleh
  طارق tariq زيد zaid زياد ziad ياسر yasser ياسين yasin كريم karim رحيم rahim رحمن rahman رشيد rashid ماجد majid مجيد majeed مصطفى mustafa
  مرتضى murtaza جعفر jafar حمزة hamza انس anas بلال bilal فيصل faisal فهد fahad عادل adel عامر amer امير amir انور anwar اكرم akram اسامة osama
  ايمن ayman باسم basim بشير bashir جمال jamal جابر jaber حبيب habib حسام hussam رامي rami رضا reza ريان rayan سامي sami سمير samir شريف sharif
  صادق sadiq طه taha عماد imad غسان ghassan فارس faris فؤاد fuad قاسم qasim كمال kamal لقمان luqman مالك malik محسن mohsen مروان marwan معاذ muadh
  منصور mansour منير munir مهدي mahdi ناصر nasser نبيل nabil نصر nasr هاشم hashim هاني hani هشام hisham وسام wissam
  عبد abd الله allah عبدالله abdullah عبدالرحمن abdulrahman عبدالعزيز abdulaziz عبدالكريم abdulkarim عبدالقادر abdulqadir
  فاطمة fatima عائشة aisha خديجة khadija مريم maryam زينب zainab زهراء zahra زهرة zahra امنة amina امينة amina حفصة hafsa سارة sarah هاجر hajar
  ليلى layla سلمى salma سمية sumaya رقية ruqayya اسماء asma ايمان iman امل amal نور noor هدى huda هند hind هبة hiba حليمة halima جميلة jamila
  حنان hanan رنا rana ريم reem زكية zakia سعاد suad سناء sana شيماء shaimaa صفية safiya عزيزة aziza فرح farah كوثر kawthar لبنى lubna منى muna
  مها maha نادية nadia نجلاء najla نسرين nasrin نوال nawal وفاء wafa ياسمين yasmin ابو abu ابن ibn بن bin بنت bint ام umm
  حسینی hosseini حسین hussain علی ali مهدی mahdi محمدی mohammadi احمدی ahmadi رضایی rezaei کریمی karimi خان khan شاه shah بیگم begum بی bi
  مصری masri المصري almasri حداد haddad خوري khoury نجار najjar حلبي halabi بغدادي baghdadi تميمي tamimi عراقي iraqi`
    .trim()
    .split(/\s+(?=[^a-z\s])/)
    .map((pair) => pair.split(' '))
    .map(([written, spelling]) => [written ?? '', spelling ?? '']),
);
