import { wordSet } from './words.ts';

/**
 * First names found in news of many countries, folded: a run of capitalized words that begins with one names a person.
 */
export const firstNames = wordSet(
  // French
  `adele adrien agathe agnes alain albert alex alexandra alexandre alexis alice aline alix amandine amelie anais andre andree ange anne annie
  anthony antoine antonin arlette armand arnaud arthur audrey augustin aurelie aurelien aurore axel baptiste barbara basile bastien beatrice benedicte
  benjamin benoit bernadette bernard bertrand blaise brigitte bruno camille carine carole caroline catherine cecile cedric celine chantal charlene charles
  charlotte chloe christelle christian christiane christine christophe claire clara claude claudine clemence clement clementine clotilde colette constance
  corinne coralie cyril cyrille damien daniel daniele danielle david delphine denis denise didier dimitri dominique edgar edith edmond edouard elea eleonore
  eliane elie elisabeth elise elodie elsa emeric emile emilie emmanuel emmanuelle enzo eric erwan estelle esther etienne eugene eugenie eva evelyne fabien
  fabienne fabrice fanny felicien felix fernand flavie flora florence florent florian france francine francis franck francois francoise frederic frederique
  gabriel gabrielle gael gaelle gaetan gaston genevieve georges gerald geraldine gerard germain ghislaine gilbert gilles ginette gisele gregoire gregory
  guillaume gustave guy gwenaelle helene henri henriette herve hubert hugo hugues ines irene isabelle jacqueline jacques janine jean jeanne jeannine jeremie
  jeremy jerome joel joelle johanna jonathan jordan joseph josephine josette josiane josselin jules julia julie julien juliette justine karim karine
  kevin lambert laetitia laura laure laurence laurent lea leo leon leonard leonie leopold liliane lionel lise lola lorenzo loic louis louise luc lucas lucie
  lucien lucienne ludivine ludovic lydie maelle madeleine magali manon manuel marc marcel marcelle margaux margot marguerite maria marianne marie marielle
  marine marion martial martin martine mathias mathieu mathilde matthieu maurice max maxence maxime melanie melissa michel michele micheline michelle mireille
  monique muriel myriam nadege nadia nadine natacha nathalie nathan nicolas nicole noel noemie odile olivia olivier pascal pascale patrice patricia patrick
  paul paule paulette pauline perrine philippe pierre quentin rachel raoul raphael raphaelle raymond raymonde regine regis remi remy rene renee richard robert
  robin rodolphe roger roland romain romane rose roselyne roxane sabine salome samuel sandra sandrine sarah sebastien segolene serge severine sidonie simon
  simone solene sonia sophie stanislas stephane stephanie suzanne sylvain sylvaine sylvie tanguy tatiana theo theodore theophile therese thibault thibaut thierry
  thomas tiphaine tristan valentin valentine valerie vanessa veronique victor victoire vincent virginie viviane wilfried william xavier yann yannick yohan yolande
  yvan yves yvette yvon yvonne zoe`,
  // English
  `aaron abigail adam aidan alan albert alfred alison allan allen alistair amanda amber amy andrea andrew angela angus anita ann anna anthony archie arnold ashley
  austin barbara barry beatrice ben benjamin bernie beth betty beverly bill billy blake bob bobby brad bradley brandon brenda brendan brett brian bridget bruce
  bryan caitlin calvin cameron carl carla carol caroline cathy chad charles charlie cheryl chloe chris christina christine christopher chuck claire clark clive
  clyde colin connor craig curtis cynthia daisy dale daniel danny darren dave david dawn dean deborah debra dennis derek diana diane dick dominic don donald donna
  doris dorothy doug douglas duncan dylan earl ed eddie edgar edward edwin eileen elaine eleanor elizabeth ella ellen ellie elon emily emma eric erin ernest ethan
  eugene evan evelyn fiona frances francis frank fred frederick gareth gary gavin gemma gene geoff geoffrey george gerald gerry gillian glen glenn gloria gordon
  grace graham grant greg gregory hannah harold harriet harry harvey heather helen henry herbert holly howard hugh ian imogen irene isaac isabel ivan jack jackie
  jacob jake james jamie jan jane janet janice jason jay jean jeff jeffrey jennifer jenny jeremy jerry jess jesse jessica jill jim jimmy joan joanna joanne joe joel
  john johnny jon jonathan jordan joseph josh joshua joyce juan judith judy julia julian julie june justin karen karl kate katherine kathleen kathryn kathy katie
  keir keith kelly ken kenneth kevin kim kimberly kirsty kyle larry laura lauren laurence lawrence lee leo leon leonard leslie lewis liam linda lindsay lindsey
  lisa liz lloyd logan lois lorraine louis louise lucas lucy luke lynn madeline malcolm mandy marco margaret maria marie marilyn marion mark marshall martha martin
  marvin mary mathew matt matthew maureen max maxine megan melanie melissa mia michael michelle miguel mike mitch molly monica morgan nancy naomi natalie
  nathan nathaniel neil nicholas nick nicola nicole nigel noah nora norman oliver olivia oscar owen pam pamela pat patricia patrick paul paula peggy penny perry
  pete peter phil philip phillip phyllis priti rachel ralph randy ray raymond rebecca rex rhys richard rick ricky rishi rob robert roberta robin rod rodney roger
  ron ronald rory rosemary ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian seth shane shannon sharon shaun sheila
  shirley sidney simon sophie spencer stacey stan stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tammy tara ted
  teresa terry theresa thomas tim timothy tina todd tom tommy toni tony tracey tracy travis trevor troy tyler valerie vanessa vera vernon veronica vic victor
  victoria vincent violet virginia vivian wade wallace walter warren wayne wendy wes wesley will william willie winston yvonne zac zachary zoe`,
  // Arabic, Berber, Turkish, Persian
  `aaron abbas abd abdallah abdel abdelaziz abdelfattah abdelhak abdelhakim abdelhamid abdelillah abdeljalil abdelkader abdelkarim abdellah abdellatif
  abdelmajid abdelmalek abdelmadjid abdelwahab abderrahim abderrahmane abdeslam abdessamad abdou abdoul abdoulaye abdul abdullah abdulla abdulrahman abdurrahman
  abou aboubakar aboubacar abu adel adil adnan adnane ahmad ahmed ahmet aicha aissa akram ala alaa ali alioune amal amar amina aminata amine amir ammar amr anas
  anis anouar anwar arif asma asmae assia assem atef ayman ayoub aysha aziz aziza azzedine bachar bachir badr bahaa bakr bashar bashir basma bassam bassem bilal
  bilel boualem brahim burak cem chakib chafik cherif chokri dalia daoud dina djamel djamila ehsan ehud ekrem emre erkan esmail fadi fadel fahd faisal faiz
  farah fares farid farida farouk fatah fathi fatih fatima fatiha fatma fatou faycal faysal fouad fuad galal gamal ghassan habib habiba hachem hadi hafid hafiza
  hakan hakim hala halim halima hamad hamadi hamdi hamid hamza hanane hani haroun hasan hassan hasna haydar hayat haytham hedi hicham hind hisham hocine
  hosni hossam hossein houari houda houria hussain hussein huseyin ibrahim ibrahima idriss ihab ilham ilyas imad imane imran ines inas isam ismail ismael
  issa issam iyad jaafar jabir jalal jaber jamal jamel jamila jawad kacem kamel kamal karim karima kemal khadija khaled khalid khalifa khalil lahcen laila
  lakhdar lamia larbi latifa layla leila loubna lotfi mahamat mahdi maher mahmoud mahmud majid malek malik malika mansour mariam maryam marwan massoud mehdi mehmet
  meriem messaoud mohamad mohamed mohammad mohammed mohand moktar mokhtar moncef mostafa mouammar moulay mounir mourad mousa moussa mubarak muhammad muhammadu
  murat mustafa mustapha nabil nabila nacer nacim nadir naguib naima najat najib najla narges nasser nawal nawaf nazir nidal nizar noor nora nordine noura
  nour nouredine noureddine omar omer orhan osama osman othman ouissal oussama qais qassem rachid rachida rafik rafiq raed rahim rahma ramadan ramzan ramzi rana
  rania rashid redouane reda reza riad riadh ridha riyad rokhaya saad saadia sabri sadek sadiq said saida saif salah saleh salem salim salima salma salman samia samir samira
  sana saoud sara saud sayed seif selahattin selim selma serkan seyed shadi shams sherif shirin sidi siham skander slimane sofiane souad soufiane souleymane
  suleiman sultan taha tahar taher taieb talal tarek tareq tarik tariq tayeb toufik turki umar wael wafa wahid walid wassim widad yacine yahia yahya yara yasmina
  yasmine yasser yassin yassine yazid younes younous youcef yousef youssef yusuf zahra zaid zakaria zakariya zayed zeinab zied zine zineb ziyad zoubir zohra`,
  // Africa
  `abdoulkader abiy adama adebayo aissata alassane alpha amadou amina andry assimi awa ayodele azali baba babacar bakary bassirou bola boubacar boubou
  chinedu choguel cheick cheikh chidi cyril denis diomaye djibril djimi emeka emmerson ernest evariste fadel fatoumata faure faustin felix gakou goodluck
  hailemariam hama hamadoun hamidou hissene ibrahim idrissa isaias issoufou iyad jakaya jovenel justin kabiru kaka kalidou kizza kofi kwame lamine lansana laurent
  macky mady mahamadou mahamadi mahamane maimouna malam malick mamadi mamadou mamady mame mariama mbaye modibo moise moussa musa mwai nana ngozi nnamdi ousmane
  ousseini oumar oumou patrice paul robert roch salif sadio salou samba samuel sanda sani sekou seydou sidiki simone siaka soumaila souleymane tertius tidiane
  tundu uhuru umaru wangari wole yakubu yaya yoweri youssouf zacharia zenabou abdourahamane abdirahman abdi mohamud thabo nkosazana jacob nelson desmond winnie
  julius sipho raila william mwangi wanjiru aminu atiku muhammadu olusegun chimamanda blessing grace patience`,
  // Slavic, Baltic, Caucasus, Greek, Hungarian, Romanian
  `agnieszka aleksandar aleksander aleksandr aleksei aleksey alexander alexandros alexandru alexey alexis alexei alexi alyaksandr ana anatoli anatoly andras andrei andrej andrey
  andriy andrius andrzej aneta anna anastasia antonis arkadi arkady arsen arseni arseniy artem balazs bela bidzina bogdan boris borislav bronislaw calin catalin
  cyril dalia dan daria darya denys dimitri dimitris dimitrios dmitri dmitry dmytro donald dragan dritan edi edmundas ekaterina elena evgueni evgeny ferenc
  gabor galina garry gennady georgi gheorghe giorgi gitanas giorgos goran grigol grigory grzegorz halyna hashim ievgueni igor ihor iouri iryna ilham ilia ilie ilir
  ilya ilija irina irakli ivan ivanka ivica ivo jadranka jan janez janos jaroslav jaroslaw jerzy jiri josef jozef kaja karol katarina katarzyna kirill klaus
  klaudia konstantin konstantinos kristjan kristalina anni urmas juri hanno andrus kristina krisjanis kyriakos kyrylo lech leonid leszek liudmila lioudmila lyudmila magdalena maia maksim marcel
  marek margarita mariia marius mariya mark marta maryna mateusz matei maxim michal mihai mihail mikhail mikheil mikhael milan milos milorad miroslav mykhailo
  mykola natalia nikol nicolae nicusor nikita nikola nikolai nikolaj nikolaos nikolay nikolas nikos oksana oleg oleh oleksandr oleksiy oleksii olena olga olha
  ondrej orban pal panagiotis patriarch pavel pavlo pawel pedrag petar peter petr petra petro piotr rada radek radoslaw radovan ramzan raisa ratko robert roman
  rustem rouslan ruslan saak salome sanna sergei sergey sergiu serguei sergii serhiy sergiy slobodan snezana sofia stanislav stanislaw stefan stefanos stepan svetlana
  sviatlana sviatoslav tadeusz tamas taras tatiana tatyana temur tihomir tomas tomasz tomislav traian vadim vadym valdis valentina valeri valery valeriy
  vasil vasily vasyl vassili vera veronika viacheslav victor viktor viktoria viola vitali vitaliy vjosa vladimir vladislav vladyslav vlastimil volodymyr
  vuk vyacheslav witold wladyslaw wojciech yana yanis yaroslav yegor yelena yevgeny yevhen yulia yuri yuriy zbigniew zeljko zdenek zoran zurab zuzana evika arben albin dragica vesna mircea`,
  // Spanish, Portuguese, Italian
  `adolfo adriana agustin alberto alejandra alejandro alessandra alessandro alessia alfonso alfredo alonso alvaro ana andrea andres angel angela angelo anna antonella antonio
  armando arturo augusto aurelio beatriz benedetta benito bernardo bianca bruno camila camilla carla carles carlo carlos carlotta carmen carmelo catalina
  cecilia celso cesar chiara christian cinzia claudia claudio concetta cristian cristiano cristina cristobal damiano daniela daniele dario davide delfina diana diego dilma
  diosdado domenico domingo edgardo edmundo eduardo elena elisa elisabetta elly emanuele emilia emilio enrico enrique enzo ernesto esteban eugenio eva evo
  fabio fabiola fabrizio fausto federica federico felipe fernanda fernando fidel filippo flavio florencia francesca francesco francisca francisco franco gabriel gabriela
  gabriele gaetano gennaro german giacomo gian giancarlo gianfranco gianluca gianni giorgia giorgio giovanna giovanni giulia giuliano giulio giuseppe gloria gonzalo graciela
  guadalupe guglielmo guido guillermo gustavo hector hernan horacio hugo ignacio inigo ines irma isabel isidro ivan jaime jair javier jesus joao joaquin jordi jorge jose
  josefina josep juan juana juanita julio lazaro leandro leonardo leopoldo lidia lorena lorenzo luca lucia luciana luciano luigi luis luisa luiz lula manuel manuela marcelo marcello
  marco marcos margarita maria mariana mariano marina mario marisol marta martin massimo matteo mattia maurizio mauricio mercedes miguel milagros mirko monica nadia
  nayib nestor nicola nicolas norma octavio oriol oscar osvaldo pablo paola paolo pascual patricia patrizia patxi paulo pedro pere pilar pietro quim rafael rafaela raffaele
  ramiro ramon raul renata renato ricardo riccardo roberta roberto rocio rodolfo rodrigo rogelio roman rosa rosario rosalia ruben salvador salvatore samuele santiago santo sara sebastian
  sergio silvana silvia silvio simona simone sofia stefania stefano susana teresa tiziana tommaso ugo umberto valentina valeria vicente vincenzo viviana ximena xiomara yolanda`,
  // German, Dutch, Nordic
  `alice andreas anders angela anja anke anne annegret annalena anton antje antti armin arne arno astrid barbel bart bernd birgit bjorn bodo boris brigitta
  carina carsten christa christian christiane christoph claudia clara cornelia daniela detlef dieter dietmar dirk dorothee eckart elke erik erna erika ernst espen eva
  frank franz franziska friedrich fritz gabriele geert georg gerd gerhard gert gertrud gisela gitta goran gregor greta gunnar gunther gustaf haakon halla hanna hannelore hans harald
  heidi heike heiko heinrich heinz helga helmut hendrik herbert hermann holger horst ilse inga ingo ingrid irmgard jakob jan janez jens jeroen joachim jochen johan johann johannes johanna jonas jorg
  josef juergen jurgen juha jutta kai karin karl karsten katarina katharina kathrin katja katrin katrine kerstin kirsten kjell klaas klara klaus knut konrad kristian kristina kurt lars
  leif lena leo lothar ludwig lukas maarten magda magdalena magnus maike manfred manuela marcus margarethe margrethe marianne marina mario marije mark marko markus martina matthias matti mattias
  mette micha monika morten nancy niels niklas nils norbert ola olaf ole oskar otto paavo peer pekka per petra petteri pieter pontus rainer ralf reiner reinhard
  renate rolf ruud ronja rudolf rutger sahra sander sanna sauli sebastian sibylle siegfried sigmar sigrid silke simone soren stefan steffen stella sven svenja tarja thomas thorsten tilman tobias
  tom torsten udo uffe ulf ulla ulrich ulrike ursula ute uwe veronika volker walter werner wilhelm winfried wolfgang wolf wouter yvonne`,
  // Asia
  `aung anwar anura arvind asif bongbong chen chung deng ferdinand fumio gloria hiroshi hun imran jae jinping jokowi joko junichiro kenji kim kiran kumar lai lee li lin liu luong mahathir mahinda mamata manmohan
  masoud min miguel moon nawaz narendra naoto ngo nguyen park pham prabowo rahul rajnath ram ranil ranjit ravi rodrigo sanae sanjay sara shehbaz sheikh shigeru shinzo sonia srettha subrahmanyam
  sunil suresh taro thaksin tran tsai vijay vo wang win xi xu yang yoon yoshihide yukio yogi zhang zhao zhou`,
  // The Sahel and the Maghreb
  `salifou garba abdrahamane abdramane kandine soumana sidikou oumarou seyni souley moumouni yacouba karamoko bassolma apollinaire ramatou zeinabou
  hadiza rabiou lawan moctar tiemoko drissa lassina lassine harouna hamani kassoum dioncounda nouhoum abakar halidou mahaman laouali tidjani mahamoud
  hamadou sinaly ibrahiman gaoussou zoumana siriki yahaya rakia assane boureima rasmane inoussa issaka saidou houcine
  taoufik mondher beji hichem marouane haithem abdelkrim mouloud ramtane ramdane abdelilah mbarek`,
);
