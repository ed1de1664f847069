/** Given names and surnames that are also names of towns of some size: without words that say where, they are people. */
export const commonNames: ReadonlySet<string> = new Set(
  `
aaron abbott adams albert alexander allen allison amos anderson andrew anna anthony archer arnold arthur ashley austin
bailey baker baldwin barbara barker barnes barrett barry barton beatrice beck bell bennett benson benton bernard berry
blair blake bolton boyd bradford bradley brandon brent brewster bristol brooks brown bruce bryan bryant buchanan burke
burns burton bush butler byron caldwell calvin cameron campbell carl carlisle carlos carmel carroll carson carter casey
chandler charles charlotte chase chelsea chester christian clara clark clay clayton clifton clinton cole coleman collins
connor conrad cooper craig crawford crosby curtis dale dallas dalton daniel darwin davenport david davidson davis dawson
dayton dean decker denver devon diana dixon dominic donald donovan douglas drake dudley duncan dwight dylan earl edgar
edison edward edwards elizabeth elliott ellis elmer emerson emma emmett enrique eric erwin eugene evans everett ezra
felix ferdinand fernando fisher fletcher florence floyd ford forest foster francis francisco frank franklin fraser
frederick fulton gabriel gardner garfield garland garrett gary gilbert gladstone glen glenn gordon graham grant gray
gregory griffin grover hamilton hampton hannah harding harper harris harrison harvey hayden hayes heath helen henderson
henry herbert herman hillary holland homer hopkins houston howard hudson hugo hunter irvine irving isabel jack jackson
jacob james jane jasper jefferson jenkins jennifer jerome jesse joel john johnson jones jordan jose joseph juan julian
justin karen keith kelly kelvin kennedy kent kenneth kerry kim king kirk kyle lambert lance lane lawrence lee leon leonard
leslie lester lewis lincoln linda lindsay logan louis lowell lucas luis luke luther lynn mackay madison malcolm manuel
marcus maria marion mark marshall martin marvin mary mason matthew maxwell mccarthy mcdonald melbourne melissa melvin
mercedes meredith michael miles miller milton mitchell monroe montgomery moore morgan morris morrison morton murphy
murray nelson newton nicholas nixon nolan norman norton obama olivia oliver orlando oscar otto owen palmer parker patrick
paul pearson pedro perry peter phillips pierce porter powell preston quentin quincy raleigh ralph ramsey randall raymond
reed regina reynolds rhodes richard richardson richmond riley robert roberts robertson robinson rodney roger roland
romeo ronald rosa rosario roosevelt ross roy russell ruth ryan salvador samuel sanders santiago santos sarah savannah
scott seymour sharon shaw sheldon sheridan sherman sherwood sidney simon sinclair smith sofia spencer stafford stanley
stella stephen sterling stewart stone stuart sullivan sydney taylor theodore thomas thompson timothy todd tracy truman
trump turner tyler vance vaughn vera vernon victor victoria vincent virginia walker wallace walter walton warner warren
watson wayne webb webster wells wesley weston wheeler white wilbur willard william williams wilson winston wood woodrow
wright wyatt york young zelensky
adrian ben brittany crystal devon erin heather jordan lorraine mason nancy regina rogers siena tiffany verona
`
    .trim()
    .split(/\s+/),
)
