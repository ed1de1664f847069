/** Which pronoun a given name leads a reader to expect, where it does so in whatever language it is borne; null for the many that either may
 * bear (“Robin”, “Andrea”, “Sasha”, “Jean”) and for those not listed. What the document itself shows (“Mrs”, “her”) goes before it.
 *  Common names of some twenty languages, written from general knowledge; a list of names is no claim on anybody. */
export function pronounOfGivenName(name: string): 'he' | 'she' | null {
  const lower = name.toLowerCase()
  return women.has(lower) ? 'she' : men.has(lower) ? 'he' : null
}

const women = new Set(
  (
    'aaliyah abigail ada adele adriana agata agnes agnieszka aicha aisha alejandra alessandra alexandra alice alicia alina alison ' +
    'amalia amanda amelia amina amira amy ana anastasia angela angelina anita anja ann anna anne annette annie antonia anya astrid aude ' +
    'aurora ava ayesha azadeh barbara beata beatrice beatriz bella bernadette beth betty bianca birgit brenda bridget brigitte britta ' +
    'camila camille carla carmen carol carolina caroline caterina catherine cecilia celia chantal charlotte chiara chloe christa ' +
    'christina christine claire clara claudia colette conchita consuelo cornelia cristina cynthia dagmar daniela daria deborah debra ' +
    'delia denise diana dilma dolores donna dora doreen dorota dorothy ebony edith edna eileen elaine eleanor elena eleni elif elisa ' +
    'elisabeth elise eliza elizabeth ella ellen elsa elvira emilia emily emma erica erika erin esme esmeralda esperanza esther eugenia ' +
    'eva evelyn ewa fabiola fatima fatma fiona flora florence frances francesca frida frieda gabriela gabriella gail galina genevieve ' +
    'georgia georgina gertrude gillian gina ginevra giorgia giulia gloria grace greta gretchen gudrun hana hanna hannah harriet heather ' +
    'heidi helen helena helene helga henrietta hilary hilda hillary ida ilona ilse imogen ines inga inge ingeborg ingrid irena irene ' +
    'irina iris isabel isabella isabelle isobel ivana ivanka jacinda jacqueline jadwiga jane janet janice janina jasmine jeanette ' +
    'jeanne jelena jennifer jenny jessica jill joan joanna johanna josefina josephine joyce juana judith judy julia juliana julie ' +
    'juliet karen karin karina karolina katarina kate katerina katharina katherine kathleen kathryn kathy katja katrin katya kavita ' +
    'kayla keiko khadija kirsten kristen kristina lakshmi lara larissa laura lauren leila lena leonora leticia lidia lilian liliana ' +
    'lillian lily linda lisa liudmila livia liz lois lola lorena lorna lorraine louisa louise lucia luciana lucille lucinda lucy ' +
    'ludmila luisa lydia lyudmila madeleine maeve magda magdalena maggie maja manuela marcela margaret margarita margherita margot ' +
    'maria mariam mariana marianne marie marina marion marisa marisol marjorie marlene marta martha martina mary maryam matilda maud ' +
    'maureen maya megan melania melanie melinda melissa mercedes meryl michaela michelle mila mildred milena millie mina miranda miriam ' +
    'moira molly mona monica monika muriel myra myriam nadezhda nadia nadine naima nancy naomi natalia natalie natalya natasha nathalie ' +
    'nelly nicole nina nora norma octavia oksana olena olga olivia olympia ophelia paloma pamela patience patricia paula pauline ' +
    'penelope penny petra philippa phoebe phyllis pilar polly prudence rachel ramona raquel rebecca regina renata rhoda rhona rita ' +
    'roberta rocio rosa rosalind rosalyn rose rosemary rosie rowena roxana ruth sabina sabine sabrina sadia salma samantha samira ' +
    'sandra sanna sara sarah selma serena shannon sharon sheila shirley sigrid silvia sofia sofie solveig sonia sonja sophia sophie ' +
    'stella stephanie sue susan susana susanna susanne suzanne svetlana sybil sylvia tabitha tamara tania tanja tanya tara tatiana ' +
    'tatyana teodora teresa tess thelma theodora theresa therese tiffany tina trudy ulrike ursula valentina valeria valerie vanessa ' +
    'vera verena veronica victoria viktoria viola violet virginia vivian wanda wendy wilhelmina wilma winifred xenia yasmin yelena ' +
    'yolanda yulia yuliya yvette yvonne zahra zainab zara zeinab zelda zinaida zoe zofia zsofia zuzana'
  ).split(' '),
)

const men = new Set(
  (
    'aaron abbas abdallah abdul abdullah abel abraham achim adalbert adam adnan adolf adolfo adrian agustin ahmad ahmed akbar akira ' +
    'alan alastair albert alberto aldo alejandro aleksandar aleksander aleksandr aleksei alessandro alexander alexandre alexei alexey ' +
    'alfonso alfred alfredo ali alistair alois alvaro amadou amir amos anatoly anders andre andreas andrej andres andrew andrey andrii ' +
    'andrzej andy angelo angus ansel anselm anthony antoine anton antonio antonis arkady armando arnaud arne arnold arthur artur arturo ' +
    'asif augustin augusto axel aziz barack barry bartholomew bashar bashir ben benedict benito benjamin benoit bernard bernardo bernd ' +
    'bernhard bernie bert bertrand bill bjorn björn bob bogdan boris brad bradley brendan brian bruce bruno bryan burak byron calvin ' +
    'carl carlo carlos carsten casimir cedric celso cesar charles charlie christian christoph christophe christopher christos chuck ' +
    'clarence claudio clemens clement clifford clint clive colin colm conor conrad constantin cornelius craig cristian curtis cyril dag ' +
    'damian damien dan daniel daniele danilo dario darren dave david davide dean declan denis dennis derek desmond detlef didier diego ' +
    'dieter dietrich dimitri dimitris diogo dirk dmitri dmitrii dmitry dominic dominik donald dong-hyun douglas duncan dwight earl ' +
    'eberhard eddie edgar edmund eduard eduardo edward edwin egon einar eladio elias elijah elliot emanuel emil emile emiliano emilio ' +
    'emmanuel enrico enrique eric erich erik erkki ernest ernesto ernst ethan etienne eugen eugene eugenio evgeny ezra fabio fabrice ' +
    'fadi faisal fawzi felipe felix ferdinand ferenc fernando festus filip filippo flavio florian floyd francesco francisco franck ' +
    'francois frank franz françois fred frederic frederick fredrik friedrich fritz gabor gareth garry gary gaspard gaston gavin geert ' +
    'geoff geoffrey georg george georges georgi gerald gerard gerhard gero gianni gideon gilbert gilles gino giorgio giovanni giuseppe ' +
    'glen glenn gonzalo goran gordon graeme graham greg gregor gregory grigori grzegorz guido guillaume guillermo gunnar gunter gustav ' +
    'gustavo gyorgy habib hakan hakim hamid hamish hank hannes hans harald harold harry hartmut harvey hasan hassan hector heinrich ' +
    'heinz helmut hendrik henri henrik henry herbert herman hermann hernan hernán hiroshi horace horacio horst howard hubert hugh hugo ' +
    'humberto hussein ian ibrahim ignacio igor ihor ilhan ilya imran isaac isidro ismail ivan ivo jacek jack jacob jacques jaime jakob ' +
    'jakub jamal james jan-erik jared jaroslav jason javier jeff jeffrey jens jeremy jerome jerry jerzy jim jimmy joachim joao joaquin ' +
    'joe joel johan johann johannes john johnny jon jonas jonathan jordi jorge jorgen josef joseph josh joshua josiah juan jude juergen ' +
    'julien julio jurgen juri jussi justin kaleb kamal karim karl karl-heinz karsten kaspar kazimierz keith ken kenji kenneth kevin ' +
    'khaled khalid khalil klaus konrad konstantin kostas krzysztof kurt kwame kyle lars lasse laszlo laurent lawrence lech leif leo ' +
    'leon leonard leonardo leonid leopold leroy levi liam lionel lloyd lorenz lorenzo lothar louis luca lucas lucien ludwig luigi luis ' +
    'luiz lukas luke lutz maciej magnus mahmoud malcolm manfred manuel marc marcel marcelo marcin marco marcos marcus marek mario mark ' +
    'marko markus martin marvin massimo mateo mateusz mathieu mats matt matteo matthew matthias matti maurice mauricio maurizio max ' +
    'maxim maximilian mehmet michael micheal michel miguel mihai mikael mike mikhail miklos milan milo milos mircea miroslav mitch mitt ' +
    'mohamed mohammad mohammed mohsen moritz moses muhammad murad mustafa mykola nabil narendra nasser nathan nathaniel neil nelson ' +
    'nestor nicholas nick nicolae nicolas nigel nikita niklas nikolai nikolaos nikolay nikos nils noah nobuo noel norbert norman nuno ' +
    'nélson olaf oleg oleh oleksandr oliver olivier olof omar orlando oscar oskar osman osvaldo oswald otto owen pablo paddy paolo ' +
    'pascal patrick patrik paul paulo pavel pawel pedro pekka per-erik percy pete peter petr petro petros phil philip philippe pierre ' +
    'piet pieter pietro piotr prakash preston rafael rainer raj rajesh ralf ralph ramon ramón randolph rashid raul ravi ray raymond ' +
    'reinhard reinhold reza ricardo richard rick robert roberto rodney rodolfo rodrigo roger roland rolf roman romano ron ronald ross ' +
    'roy ruben rudolf rudy rufus rupert russell ryan saad saeed saleh salim salman salvador salvatore samir samuel sanjay santiago ' +
    'scott sean sebastian serge sergei sergey sergio serhii seth shane shaun shigeru shinzo sidney siegfried sigmar silvio simon slavko ' +
    'slobodan spencer stanislav stanislaw stanley stefan stefano stephan stephen steve steven stewart stuart suleiman sunil svein sven ' +
    'sylvain sylvester tadeusz tarek tariq ted teodor terence thabo theo theodor theodore thierry thomas thorsten tibor tim timo ' +
    'timothy tobias todd tom tomas tomasz tommy tomás tony torsten trevor troy tyler udo ulf ulrich umberto uwe vaclav vadim valentin ' +
    'valerio vance vasily victor viktor vince vincent vincenzo vitali vito vittorio vlad vladimir vladislav vojtech volker volodymyr ' +
    'waldemar walter warren wayne wenzel werner wilbur wilfried wilhelm william willy winston wladyslaw wojciech wolfgang xavier ' +
    'yannick yasser yevgeny yiannis yitzhak yosef youssef yuri yusuf yves zachary zbigniew zdenek zoltan zoran'
  ).split(' '),
)

/** What “Mr”, “spokeswoman” and the like say of the pronoun; null for the many offices that say nothing. */
export function pronounOf(title: string): 'he' | 'she' | null {
  if (
    /^(?:mr|sir|lord|king|prince|father|brother|son|uncle|nephew|husband|widower|grandfather|monk|boy)$|(?<!wo)man$/.test(
      title,
    )
  )
    return 'he'
  return /^(?:mrs|ms|miss|lady|dame|queen|princess|mother|sister|daughter|aunt|niece|wife|widow|grandmother|nun|girl|actress|stewardess|waitress)$|woman$/.test(
    title,
  )
    ? 'she'
    : null
}
