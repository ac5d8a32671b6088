/* Written by « npm run world » from the lists in sources/ and from packages: see LICENSES.md. Do not edit. */
export const worldData = `c		Afghanistan		l'	AF	33.8,65.9	afghan	Afghan	afghano
c		Afrique du Sud;République sud-africaine	South Africa	l'	ZA	-29,25.2	sud-africain	South African
c		Albanie	Albania	l'	AL	41.1,20.1	albanais	Albanian	albano
c		Algérie;République algérienne démocratique et populaire	Algeria	l'	DZ	28.1,2.6	algérien	Algerian	algéro
c		Allemagne;République fédérale d'Allemagne;RFA	Germany;Federal Republic of Germany	l'	DE	51,10.4	allemand	German	germano
c		Andorre	Andorra		AD	42.5,1.6	andorran	Andorran
c		Angola		l'	AO	-12.3,17.6	angolais	Angolan
c		Antigua-et-Barbuda	Antigua and Barbuda		AG	17.1,-61.8	antiguais	Antiguan
c		Arabie saoudite;Arabie Saoudite;Royaume saoudien;royaume d'Arabie saoudite	Saudi Arabia;Kingdom of Saudi Arabia	l'	SA	24.1,44.7	saoudien	Saudi;Saudi Arabian	saoudo
c		Argentine	Argentina	l'	AR	-34.5,-64.7	argentin	Argentine;Argentinian	argentino
c		Arménie	Armenia	l'	AM	40.3,44.9	arménien	Armenian	arméno
c		Australie	Australia	l'	AU	-25.6,134.2	australien	Australian	australo
c		Autriche	Austria	l'	AT	47.6,14.1	autrichien	Austrian	austro
c		Azerbaïdjan	Azerbaijan	l'	AZ	40.3,47.7	azerbaïdjanais;azéri/azérie	Azerbaijani;Azeri
c		Bahamas		les	BS	24.7,-78	bahaméen	Bahamian
c		Bahreïn	Bahrain		BH	26,50.5	bahreïni/bahreïnie;bahreïnien	Bahraini
c		Bangladesh		le	BD	23.9,90.2	bangladais;bangladeshi/bangladeshie	Bangladeshi
c		Barbade	Barbados	la	BB	13.2,-59.6	barbadien	Barbadian
c		Belgique;Royaume de Belgique	Belgium	la	BE	50.6,4.6	belge	Belgian	belgo
c		Belize		le	BZ	17.2,-88.7	bélizien	Belizean
c		Bénin	Benin	le	BJ	9.6,2.3	béninois	Beninese
c		Bhoutan	Bhutan	le	BT	27.4,90.4	bhoutanais	Bhutanese
c		Biélorussie;Bélarus;Belarus;Bélarusse	Belarus	la	BY	53.5,28	biélorusse;bélarusse;bélarussien	Belarusian;Belarussian
c		Birmanie;Myanmar;Myanmar (Birmanie)	Myanmar;Burma	la	MM	21.1,96.5	birman	Burmese
c		Bolivie	Bolivia	la	BO	-16.7,-64.7	bolivien	Bolivian
c		Bosnie-Herzégovine;Bosnie	Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia	la	BA	44.2,17.8	bosnien;bosniaque;bosno-herzégovien	Bosnian	bosno
c		Botswana		le	BW	-22.2,23.8	botswanais;botswanéen	Botswanan;Motswana
c		Brésil	Brazil	le	BR	-10.7,-53.2	brésilien	Brazilian	brasilo;brésilo
c		Brunei		le	BN	4.5,114.6	brunéien	Bruneian
c		Bulgarie	Bulgaria	la	BG	42.8,25.2	bulgare	Bulgarian	bulgaro
c		Burkina Faso;Burkina		le	BF	12.3,-1.8	burkinabè/burkinabè;burkinabé/burkinabée	Burkinabe;Burkinabè	burkinabo
c		Burundi		le	BI	-3.4,29.9	burundais	Burundian
c		Cambodge	Cambodia	le	KH	12.7,104.9	cambodgien	Cambodian
c		Cameroun	Cameroon	le	CM	5.7,12.7	camerounais	Cameroonian
c		Canada		le	CA	58.6,-99	canadien	Canadian	canado
c		Cap-Vert;Cabo Verde	Cape Verde;Cabo Verde	le	CV	15.1,-23.6	cap-verdien;capverdien	Cape Verdean
c		République centrafricaine;Centrafrique;RCA	Central African Republic;CAR	la	CF	6.6,20.5	centrafricain	Central African	centrafricano
c		Chili	Chile	le	CL	-34.4,-70.9	chilien	Chilean	chileno
c		Chine;République populaire de Chine	China;People's Republic of China;PRC	la	CN	36.8,103.3	chinois	Chinese	sino;chino
c		Chypre	Cyprus		CY	34.9,33	chypriote;cypriote	Cypriot	chypro
c		Colombie	Colombia	la	CO	3.9,-73.1	colombien	Colombian	colombo
c		Comores	Comoros	les	KM	-11.7,43.3	comorien	Comorian	comoro
c		Congo;Congo-Brazzaville;République du Congo	Republic of the Congo;Congo-Brazzaville;Republic of Congo	le	CG	-0.8,15.2	congolais;brazza-congolais	Congolese	congolo
c		République démocratique du Congo;RDC;RD Congo;Congo-Kinshasa;Congo démocratique;Zaïre;République Démocratique du Congo	Democratic Republic of the Congo;DRC;DR Congo;Congo-Kinshasa;Democratic Republic of Congo;Zaire	la	CD	-2.9,23.6	congolais;zaïrois	Congolese;Zairean	congolo
c		Corée du Sud;République de Corée	South Korea;Republic of Korea	la	KR	36.5,127.9	sud-coréen;coréen du Sud/coréenne du Sud	South Korean	coréano
c		Corée du Nord;RPDC;République populaire démocratique de Corée	North Korea;DPRK	la	KP	40.1,127.2	nord-coréen;coréen du Nord/coréenne du Nord	North Korean
c		Costa Rica		le	CR	10,-84.2	costaricien	Costa Rican
c		Côte d'Ivoire;Côte-d'Ivoire	Ivory Coast;Côte d'Ivoire	la	CI	7.6,-5.6	ivoirien	Ivorian	ivoiro
c		Croatie	Croatia	la	HR	45.2,16.4	croate	Croatian;Croat	croato
c		Cuba			CU	21.6,-78.9	cubain	Cuban	cubano
c		Danemark	Denmark	le	DK	56.2,9.3	danois	Danish;Dane	dano
c		Djibouti			DJ	11.7,42.6	djiboutien	Djiboutian
c		Dominique;Commonwealth de Dominique	Dominica	la	DM	15.4,-61.4	dominiquais
c		Égypte;République arabe d'Égypte	Egypt	l'	EG	26.5,29.9	égyptien	Egyptian	égypto
c		Émirats arabes unis;Émirats;EAU;Emirats Arabes Unis	United Arab Emirates;UAE;Emirates	les	AE	23.9,54.3	émirati/émiratie;émirien	Emirati	émirato
c		Équateur;République de l'Équateur	Ecuador	l'	EC	-1.4,-78.4	équatorien	Ecuadorian;Ecuadorean	équato
c		Érythrée	Eritrea	l'	ER	15.4,38.8	érythréen	Eritrean	érythréo
c		Espagne;Royaume d'Espagne	Spain;Kingdom of Spain	l'	ES	40.4,-3.6	espagnol	Spanish;Spaniard	hispano;espagno
c		Estonie	Estonia	l'	EE	58.7,25.8	estonien	Estonian	estono
c		Eswatini;Swaziland		l'	SZ	-26.6,31.5	swazi/swazie	Swazi
c		États-Unis;États-Unis d'Amérique;USA;U.S.A.;É.-U.	United States;United States of America;USA;U.S.;U.S.A.;US	les	US	39.9,-98.8	américain;états-unien;étatsunien;étasunien	American	américano
c		Éthiopie	Ethiopia	l'	ET	8.6,39.6	éthiopien	Ethiopian	éthio;éthiopo
c		Fidji	Fiji	les	FJ	-17.8,178	fidjien	Fijian
c		Finlande	Finland	la	FI	64.3,26.2	finlandais;finnois	Finnish;Finn	finno
c		France;République française;État français	France;French Republic	la	FR	46.6,2.5	français	French	franco
c		Gabon		le	GA	-0.6,11.8	gabonais	Gabonese	gabono
c		Gambie	Gambia	la	GM	13.5,-15.4	gambien	Gambian	gambo
c		Géorgie	Georgia	la	GE	42.2,43.5	géorgien	Georgian	géorgo
c		Ghana		le	GH	7.9,-1.2	ghanéen	Ghanaian	ghanéo
c		Grèce;République hellénique	Greece	la	GR	39.5,22.6	grec/grecque;hellénique	Greek;Hellenic	gréco;helléno
c		Grenade	Grenada	la	GD	12.1,-61.7	grenadien	Grenadian
c		Guatemala		le	GT	15.7,-90.4	guatémaltèque	Guatemalan
c		Guinée;Guinée-Conakry;République de Guinée	Guinea;Guinea-Conakry;Republic of Guinea	la	GN	10.4,-10.9	guinéen	Guinean	guinéo
c		Guinée équatoriale;Guinée Équatoriale	Equatorial Guinea	la	GQ	1.6,10.5	équato-guinéen;équatoguinéen	Equatorial Guinean;Equatoguinean
c		Guinée-Bissau;Guinée Bissau	Guinea-Bissau	la	GW	12.1,-14.9	bissau-guinéen;bissauguinéen;bissao-guinéen	Bissau-Guinean;Guinea-Bissauan
c		Guyana		le	GY	4.8,-59	guyanien	Guyanese
c		Haïti	Haiti		HT	18.9,-72.7	haïtien	Haitian	haïtiano
c		Honduras		le	HN	14.8,-86.6	hondurien	Honduran
c		Hongrie	Hungary	la	HU	47.2,19.4	hongrois;magyar	Hungarian	hungaro;hongaro
c		Inde;République de l'Inde	India	l'	IN	22.8,79.5	indien	Indian	indo
c		Indonésie	Indonesia	l'	ID	-0.2,114	indonésien	Indonesian	indonéso
c		Irak;Iraq	Iraq	l'	IQ	33,43.8	irakien;iraquien	Iraqi	irako
c		Iran;République islamique d'Iran;République islamique	Iran;Islamic Republic of Iran;Islamic Republic	l'	IR	32.5,54.4	iranien	Iranian	irano
c		Irlande;République d'Irlande	Ireland;Republic of Ireland	l'	IE	53.2,-8.1	irlandais	Irish	irlando;hiberno
c		Islande	Iceland	l'	IS	65,-18.6	islandais	Icelandic;Icelander
c		Israël;État d'Israël;État hébreu;État juif	Israel;State of Israel;Jewish state		IL	31.5,35	israélien	Israeli	israélo
c		Italie	Italy	l'	IT	43.5,12.3	italien	Italian	italo
c		Jamaïque	Jamaica	la	JM	18.2,-77.3	jamaïcain;jamaïquain	Jamaican
c		Japon	Japan	le	JP	36.6,137.9	japonais;nippon/nipponne,nippone	Japanese	nippo;japono
c		Jordanie;Royaume hachémite;royaume hachémite de Jordanie	Jordan;Hashemite Kingdom	la	JO	31.2,36.8	jordanien	Jordanian	jordano
c		Kazakhstan		le	KZ	48.4,67.2	kazakh/kazakhe;kazakhstanais	Kazakh;Kazakhstani	kazakho
c		Kenya;Kénya	Kenya	le	KE	0.6,37.8	kényan;kenyan	Kenyan	kényo
c		Kirghizistan;Kirghizstan	Kyrgyzstan	le	KG	41.5,74.5	kirghize;kirghiz	Kyrgyz;Kyrgyzstani	kirghizo
c		Kiribati		les	KI	1.9,-157.4	kiribatien	I-Kiribati
c		Koweït	Kuwait	le	KW	29.3,47.6	koweïtien	Kuwaiti	koweïto
c		Kosovo		le	XK		kosovar	Kosovar;Kosovan	kosovo
c		Laos		le	LA	18.5,103.8	laotien	Laotian	lao
c		Lesotho		le	LS	-29.6,28.2	lesothan	Basotho
c		Lettonie	Latvia	la	LV	56.9,24.9	letton/lettone,lettonne	Latvian	letto
c		Liban;pays du Cèdre;pays du cèdre	Lebanon	le	LB	33.9,35.9	libanais	Lebanese	libano
c		Liberia;Libéria	Liberia	le	LR	6.5,-9.3	libérien	Liberian
c		Libye;Jamahiriya	Libya	la	LY	27,18.1	libyen	Libyan	libyo
c		Liechtenstein		le	LI	47.1,9.5	liechtensteinois	Liechtensteiner
c		Lituanie	Lithuania	la	LT	55.3,23.9	lituanien	Lithuanian	lituano
c		Luxembourg;Grand-Duché de Luxembourg;Grand-Duché	Luxembourg;Grand Duchy of Luxembourg	le	LU	49.8,6.1	luxembourgeois	Luxembourgish;Luxembourger	luxembourgo
c		Macédoine du Nord;Macédoine;ARYM	North Macedonia;Macedonia;FYROM	la	MK	41.6,21.7	macédonien;nord-macédonien	Macedonian;North Macedonian	macédo
c		Madagascar;Grande Île	Madagascar		MG	-19.3,46.7	malgache	Malagasy;Madagascan	malgacho
c		Malaisie	Malaysia	la	MY	3.6,114.7	malaisien	Malaysian	malaiso
c		Malawi		le	MW	-13.2,34.3	malawien;malawite	Malawian
c		Maldives		les	MV	4.2,73.5	maldivien	Maldivian
c		Mali;République du Mali;État du Mali	Mali;Republic of Mali	le	ML	17.3,-3.6	malien	Malian	malo
c		Malte	Malta		MT	35.9,14.4	maltais	Maltese	malto
c		Maroc;Royaume du Maroc;royaume chérifien;Royaume chérifien	Morocco;Kingdom of Morocco	le	MA	29.8,-8.7	marocain	Moroccan	maroco
c		Îles Marshall;îles Marshall	Marshall Islands	les	MH	7.1,171.2	marshallais	Marshallese
c		île Maurice;Maurice;Île Maurice	Mauritius		MU	-20.3,57.6	mauricien	Mauritian
c		Mauritanie;République islamique de Mauritanie	Mauritania	la	MR	20.2,-10.4	mauritanien	Mauritanian	mauritano
c		Mexique	Mexico	le	MX	23.9,-102.2	mexicain	Mexican	mexicano;mexico
c		Micronésie;États fédérés de Micronésie	Micronesia;Federated States of Micronesia	la	FM	6.9,158.2	micronésien	Micronesian
c		Moldavie;Moldova	Moldova	la	MD	47.2,28.5	moldave	Moldovan	moldo
c		Monaco;Principauté de Monaco	Monaco;Principality of Monaco		MC	43.8,7.4	monégasque	Monegasque;Monacan
c		Mongolie	Mongolia	la	MN	47,103.1	mongol/mongole	Mongolian;Mongol	mongolo
c		Monténégro	Montenegro	le	ME	42.8,19.2	monténégrin	Montenegrin	monténégro
c		Mozambique		le	MZ	-17.2,35.6	mozambicain	Mozambican
c		Namibie	Namibia	la	NA	-22.1,17.2	namibien	Namibian
c		Nauru			NR	-0.5,166.9	nauruan	Nauruan
c		Népal	Nepal	le	NP	28.3,83.9	népalais	Nepalese;Nepali	népalo
c		Nicaragua		le	NI	12.8,-85	nicaraguayen	Nicaraguan
c		Niger;République du Niger	Niger;Republic of Niger	le	NE	17.4,9.3	nigérien	Nigerien	nigéro
c		Nigeria;Nigéria;République fédérale du Nigeria	Nigeria	le	NG	9.6,8.1	nigérian	Nigerian	nigériano
c		Norvège	Norway	la	NO	63.8,12.2	norvégien	Norwegian	norvégo
c		Nouvelle-Zélande	New Zealand	la	NZ	-43.9,170.6	néo-zélandais;néozélandais	New Zealander	néo-zélando
c		Oman;Sultanat d'Oman;sultanat d'Oman	Oman;Sultanate of Oman		OM	20.6,56.1	omanais	Omani	omano
c		Ouganda	Uganda	l'	UG	1.3,32.4	ougandais	Ugandan	ougando
c		Ouzbékistan	Uzbekistan	l'	UZ	41.8,63.3	ouzbek/ouzbèke,ouzbeke;ouzbèk	Uzbek;Uzbekistani	ouzbéko
c		Pakistan;République islamique du Pakistan	Pakistan	le	PK	29.9,69.2	pakistanais	Pakistani	pakistano
c		Palaos;Palau	Palau	les	PW	7.5,134.6	palaosien;paluan	Palauan
c		Palestine;État de Palestine;Territoires palestiniens;territoires palestiniens	Palestine;State of Palestine;Palestinian territories;Palestinian Territories	la	PS	31.9,35.2	palestinien	Palestinian	palestino
c		Panama;Panamá	Panama	le	PA	8.5,-80.1	panaméen	Panamanian
c		Papouasie-Nouvelle-Guinée;Papouasie Nouvelle-Guinée	Papua New Guinea	la	PG	-6.6,144.2	papouan-néo-guinéen;papou/papoue;papouasien	Papua New Guinean
c		Paraguay		le	PY	-23.2,-58.4	paraguayen	Paraguayan
c		Pays-Bas;Hollande;royaume des Pays-Bas	Netherlands;Holland	les	NL	52.3,5.6	néerlandais;hollandais	Dutch	néerlando;hollando
c		Pérou	Peru	le	PE	-9.1,-74.4	péruvien	Peruvian	péruano
c		Philippines		les	PH	15.9,121.4	philippin	Philippine;Filipino;Filipina	philippino
c		Pologne	Poland	la	PL	52.1,19.4	polonais	Polish;Pole	polono
c		Portugal		le	PT	39.7,-8	portugais;lusitanien	Portuguese	luso;portugo
c		Qatar;Qatar (État du)	Qatar	le	QA	25.3,51.2	qatari/qatarie;qatarien	Qatari	qataro
c		République dominicaine;République Dominicaine	Dominican Republic	la	DO	18.9,-70.5	dominicain	Dominican	dominicano
c		République tchèque;Tchéquie	Czech Republic;Czechia	la	CZ	49.7,15.3	tchèque	Czech	tchéco
c		Roumanie	Romania	la	RO	45.8,25	roumain	Romanian	roumano
c		Royaume-Uni;Grande-Bretagne;R.-U.	United Kingdom;UK;U.K.;Great Britain;Britain	le	GB	53.8,-2.4	britannique	British;Briton	britannico;anglo
c		Russie;Fédération de Russie;Fédération russe;fédération de Russie;fédération russe	Russia;Russian Federation	la	RU	65.9,95.5	russe	Russian	russo
c		Rwanda		le	RW	-2,29.9	rwandais	Rwandan	rwando
c		Saint-Christophe-et-Niévès;Saint-Kitts-et-Nevis	Saint Kitts and Nevis;St. Kitts and Nevis		KN	17.3,-62.7		Kittitian
c		Saint-Marin	San Marino		SM	43.9,12.5	saint-marinais	Sammarinese
c		Saint-Vincent-et-les-Grenadines	Saint Vincent and the Grenadines;St. Vincent and the Grenadines		VC	13.3,-61.2	saint-vincentais	Vincentian
c		Sainte-Lucie	Saint Lucia;St. Lucia		LC	13.9,-61	saint-lucien	Saint Lucian
c		Îles Salomon;îles Salomon	Solomon Islands	les	SB	-9.6,160.2	salomonais	Solomon Islander
c		Salvador;El Salvador	El Salvador	le	SV	13.7,-88.9	salvadorien	Salvadoran;Salvadorean
c		Samoa		les	WS	-13.6,-172.4	samoan	Samoan
c		Sao Tomé-et-Principe;São Tomé-et-Príncipe	São Tomé and Príncipe;Sao Tome and Principe		ST	0.2,6.6	santoméen	São Toméan
c		Sénégal;République du Sénégal	Senegal	le	SN	14.4,-14.5	sénégalais	Senegalese	sénégalo
c		Serbie	Serbia	la	RS	44.2,20.8	serbe	Serbian;Serb	serbo
c		Seychelles		les	SC	-4.7,55.5	seychellois	Seychellois
c		Sierra Leone;Sierra Léone	Sierra Leone	la	SL	8.6,-11.8	sierra-léonais;sierraléonais	Sierra Leonean
c		Singapour	Singapore		SG	1.4,103.8	singapourien	Singaporean
c		Slovaquie	Slovakia	la	SK	48.7,19.5	slovaque	Slovak;Slovakian	slovaco
c		Slovénie	Slovenia	la	SI	46.1,14.8	slovène	Slovenian;Slovene	slovéno
c		Somalie;République fédérale de Somalie	Somalia	la	SO	4.7,45.7	somalien;somali/somalie	Somali;Somalian	somalo
c		Soudan;République du Soudan	Sudan	le	SD	16,29.9	soudanais	Sudanese	soudano
c		Soudan du Sud;Sud-Soudan;Sud Soudan	South Sudan	le	SS	7.3,30.3	sud-soudanais	South Sudanese
c		Sri Lanka		le	LK	7.6,80.7	sri-lankais;srilankais;sri lankais	Sri Lankan
c		Suède	Sweden	la	SE	62.4,16.2	suédois	Swedish;Swede	suédo
c		Suisse;Confédération helvétique;Confédération suisse	Switzerland;Swiss Confederation	la	CH	46.8,8.2	suisse/suisse,suissesse;helvétique;helvète	Swiss	helvético;suisso
c		Suriname		le	SR	4.1,-55.9	surinamais;surinamien	Surinamese
c		Syrie;République arabe syrienne	Syria;Syrian Arab Republic	la	SY	35,38.5	syrien	Syrian	syro
c		Tadjikistan	Tajikistan	le	TJ	38.5,71	tadjik/tadjike;tadjikistanais	Tajik;Tajikistani
c		Taïwan;Taiwan;République de Chine;Formose	Taiwan;Republic of China		TW	23.7,121	taïwanais;taiwanais	Taiwanese	taïwano
c		Tanzanie	Tanzania	la	TZ	-6.3,34.8	tanzanien	Tanzanian	tanzano
c		Tchad;République du Tchad	Chad;Republic of Chad	le	TD	15.3,18.6	tchadien	Chadian	tchado
c		Thaïlande	Thailand	la	TH	15.1,101	thaïlandais;thaï/thaïe;thaï	Thai	thaïo
c		Timor oriental;Timor-Leste;Timor-Oriental;Timor-Est	East Timor;Timor-Leste	le	TL	-8.8,125.9	timorais;est-timorais	Timorese;East Timorese
c		Togo		le	TG	8.5,1	togolais	Togolese	togolo
c		Tonga		les	TO	-21.2,-175.2	tongien	Tongan
c		Trinité-et-Tobago;Trinidad-et-Tobago	Trinidad and Tobago		TT	10.4,-61.3	trinidadien;trinitéen	Trinidadian
c		Tunisie;République tunisienne	Tunisia	la	TN	34.1,9.6	tunisien	Tunisian	tuniso
c		Turkménistan	Turkmenistan	le	TM	39.1,59.4	turkmène	Turkmen
c		Turquie;Türkiye	Turkey;Türkiye	la	TR	39.1,35.4	turc/turque	Turkish;Turk	turco
c		Tuvalu		les	TV		tuvaluan	Tuvaluan
c		Ukraine		l'	UA	49.2,31.3	ukrainien	Ukrainian	ukraino
c		Uruguay		l'	UY	-32.8,-56	uruguayen	Uruguayan
c		Vanuatu		le	VU	-15.2,166.8	vanuatais;ni-vanuatu	Vanuatuan;Ni-Vanuatu
c		Vatican;Saint-Siège;Cité du Vatican;État de la Cité du Vatican	Vatican;Holy See;Vatican City	le	VA	41.9,12.4
c		Venezuela;Vénézuela;République bolivarienne du Venezuela	Venezuela	le	VE	7.1,-66.2	vénézuélien	Venezuelan	vénézuélo
c		Vietnam;Viêt Nam;Viet Nam;Viêt-Nam	Vietnam;Viet Nam	le	VN	16.5,106.3	vietnamien	Vietnamese	vietnamo;viêto
c		Yémen	Yemen	le	YE	15.9,47.5	yéménite	Yemeni	yéméno
c		Zambie	Zambia	la	ZM	-13.5,27.8	zambien	Zambian
c		Zimbabwe		le	ZW	-19,29.9	zimbabwéen	Zimbabwean
p		Afrique	Africa	l'		5,20	africain	African	afro
p		Europe;Vieux Continent	Europe	l'		50,12	européen	European	euro
p		Asie	Asia	l'		40,90	asiatique	Asian
p		Amérique du Nord	North America	l'		45,-100	nord-américain	North American
p		Amérique du Sud	South America	l'		-15,-58	sud-américain	South American
p		Amérique latine	Latin America	l'		-10,-65	latino-américain	Latin American
p		Amérique centrale	Central America	l'		13,-86		Central American
p		Océanie	Oceania	l'		-22,140	océanien
p		Antarctique	Antarctica	l'		-82,0
p		Arctique	Arctic	l'		80,0
p		Occident	West	l'			occidental	Western;Westerner
p		Sud global;Sud Global	Global South	le
p		Afrique de l'Ouest;Afrique occidentale	West Africa;Western Africa	l'		12,-3	ouest-africain	West African
p		Afrique de l'Est;Afrique orientale	East Africa;Eastern Africa	l'		0,37	est-africain	East African
p		Afrique centrale	Central Africa	l'		4,20
p		Afrique australe	Southern Africa	l'		-22,24		Southern African
p		Afrique du Nord	North Africa;Northern Africa	l'		28,8	nord-africain	North African
p		Afrique subsaharienne;Afrique sub-saharienne;Afrique noire	sub-Saharan Africa	l'		5,20	subsaharien;sub-saharien	sub-Saharan
p		Sahel		le		15,2	sahélien	Sahelian	sahélo
p		Sahara		le		23.5,10	saharien	Saharan
p		Sahara occidental;Sahara-Occidental;Sahara Occidental	Western Sahara	le		24.5,-13.5	sahraoui/sahraouie	Sahrawi;Saharawi
p		Maghreb		le		32,3	maghrébin	Maghrebi
p		Machrek	Mashreq;Mashriq	le		33,38
p		Levant		le		34,37	levantin	Levantine
p		bande sahélo-saharienne;Bande sahélo-saharienne;zone sahélo-saharienne	Sahel-Saharan strip;Sahelo-Saharan strip	la		18.5,4
p		Corne de l'Afrique	Horn of Africa	la		8,45
p		Proche-Orient;Proche Orient	Near East	le		32.5,36	proche-oriental
p		Moyen-Orient;Moyen Orient	Middle East;Mideast	le		29,45	moyen-oriental	Middle Eastern
p		Asie centrale	Central Asia	l'		43,67	centrasiatique	Central Asian
p		Asie du Sud-Est;Asie du Sud Est	Southeast Asia;South-East Asia	l'		8,110		Southeast Asian
p		Asie du Sud	South Asia	l'		22,78		South Asian
p		Extrême-Orient	Far East	l'
p		Golfe;golfe Persique;Golfe persique;golfe arabo-persique;Golfe arabo-persique	Persian Gulf;Arabian Gulf;Gulf	le		27,51
p		Balkans;Balkans occidentaux	Balkans;Western Balkans	les		43,20.5	balkanique	Balkan
p		Caucase;Caucase du Sud;Caucase du Nord	Caucasus;South Caucasus;North Caucasus	le		42.5,44	caucasien	Caucasian
p		pays baltes;Pays baltes;États baltes;pays Baltes	Baltic states;Baltic States;Baltics	les		57,24.5	balte	Baltic
p		Europe de l'Est;Europe orientale	Eastern Europe	l'		50,28	est-européen	Eastern European;East European
p		Europe de l'Ouest;Europe occidentale	Western Europe	l'		48,5	ouest-européen	Western European
p		Europe centrale	Central Europe	l'		48,17		Central European
p		Scandinavie	Scandinavia	la		62,15	scandinave	Scandinavian
p		pays nordiques	Nordic countries	les		62,15		Nordic
p		Caraïbes;Caraïbe	Caribbean	les		16,-72	caribéen
p		Antilles	West Indies;Antilles	les		16,-62	antillais	West Indian
p		Indo-Pacifique;indopacifique	Indo-Pacific	l'		0,110
p		Eurasie	Eurasia	l'		50,70	eurasiatique	Eurasian
p		Péninsule arabique;péninsule arabique	Arabian Peninsula	la		22,47
p		Péninsule ibérique;péninsule ibérique	Iberian Peninsula	la		40,-4	ibérique	Iberian
p		Péninsule coréenne;péninsule coréenne	Korean Peninsula;Korean peninsula	la		38,127
p		golfe de Guinée;Golfe de Guinée	Gulf of Guinea	le		2,2
p		golfe d'Aden;Golfe d'Aden	Gulf of Aden	le		12,47
p		golfe d'Oman;Golfe d'Oman;mer d'Oman	Gulf of Oman	le		24.8,58.5
p		golfe du Mexique;Golfe du Mexique;golfe d'Amérique	Gulf of Mexico;Gulf of America	le		25,-90
p		Méditerranée;mer Méditerranée;bassin méditerranéen;Bassin méditerranéen	Mediterranean;Mediterranean Sea	la		37.5,15.5
p		mer Rouge;Mer Rouge	Red Sea	la		20,38
p		mer Noire;Mer Noire	Black Sea	la		43,34
p		mer d'Azov;Mer d'Azov	Sea of Azov	la		46,36.5
p		mer Baltique;Mer Baltique;Baltique	Baltic Sea	la		58,20
p		parc W;parc du W;parc national du W;parc national W;parc régional du W;parc transfrontalier W	W National Park;W Park	le	BJ NE BF	12.3,2.5
p		parc de la Pendjari;Pendjari;parc national de la Pendjari	Pendjari National Park;Pendjari	le	BJ	11.1,1.5
p		Stade de France		le	FR	48.92,2.36
p		mer du Nord;Mer du Nord	North Sea	la		56,3
p		mer Égée;Mer Égée	Aegean;Aegean Sea	la		39,25
p		mer Caspienne;Mer Caspienne;Caspienne	Caspian Sea;Caspian	la		42,51
p		mer Adriatique;Adriatique	Adriatic;Adriatic Sea	la		43,15
p		mer de Chine méridionale;mer de Chine du Sud;Mer de Chine méridionale	South China Sea	la		13,114
p		mer de Chine orientale	East China Sea	la		29,125
p		mer du Japon;mer de l'Est	Sea of Japan	la		40,135
p		mer d'Arabie	Arabian Sea	la		15,65
p		mer de Barents	Barents Sea	la		74,40
p		Manche	English Channel;Channel	la		50.2,-0.5
p	pas-de-calais-detroit	détroit du Pas-de-Calais	Strait of Dover;Dover Strait	le		51,1.5
p		détroit de Gibraltar;Détroit de Gibraltar	Strait of Gibraltar	le		35.95,-5.6
p		détroit d'Ormuz;Détroit d'Ormuz;Ormuz	Strait of Hormuz;Hormuz	le		26.6,56.3
p		détroit de Taïwan;détroit de Taiwan	Taiwan Strait	le		24.5,119.5
p		Bab el-Mandeb;Bab al-Mandeb;Bab al-Mandab	Bab el-Mandeb;Bab al-Mandab	le		12.6,43.3
p		Bosphore;détroit du Bosphore	Bosphorus;Bosporus	le		41.1,29.05
p		Dardanelles;détroit des Dardanelles	Dardanelles	les		40.2,26.4
p		canal de Suez;Canal de Suez	Suez Canal	le		30.6,32.3
p		canal de Panama;Canal de Panama;canal du Panama	Panama Canal	le		9.1,-79.7
p	canal-de-mozambique	canal du Mozambique	Mozambique Channel	le		-18,41.5
p		Atlantique;océan Atlantique;Océan Atlantique	Atlantic;Atlantic Ocean	l'		30,-40
p		Pacifique;océan Pacifique;Océan Pacifique;Pacifique Sud	Pacific;Pacific Ocean;South Pacific	le		0,-160
p		océan Indien;Océan Indien;océan indien	Indian Ocean	l'		-20,80
p		région du lac Tchad;bassin du lac Tchad;Bassin du lac Tchad	Lake Chad region;Lake Chad Basin;Lake Chad basin	la		13.2,14
p		lac Tchad;Lac Tchad	Lake Chad	le		13,14
p		lac Victoria	Lake Victoria	le		-1,33
p		lac Kivu	Lake Kivu	le		-2,29
p		lac Tanganyika	Lake Tanganyika	le		-6,29.5
p		fleuve Niger	Niger River;River Niger	le		14,-4
p		fleuve Sénégal	Senegal River	le		16,-14
p		fleuve Congo	Congo River;River Congo	le		-2,18
p	fleuve-jourdain	Jourdain	Jordan River;River Jordan	le		32,35.5
p		Nil;Nil Bleu	Nile;Blue Nile;River Nile	le		25,32
p		Danube		le		45,20
p		Dniepr	Dnieper;Dnipro River	le		48,34
p		Rhin	Rhine	le		50,7.5
p		Rio Grande		le		28,-100
p		Euphrate	Euphrates	l'		34,41
p		Golan;plateau du Golan	Golan Heights;Golan	le		33,35.8
p		Cisjordanie	West Bank	la	PS	32,35.2
p		bande de Gaza;Bande de Gaza;enclave palestinienne;territoire palestinien	Gaza Strip;Gaza strip	la	PS	31.4,34.35	gazaoui/gazaouie;gazaoui	Gazan
p	jerusalem-esplanade	esplanade des Mosquées;mont du Temple;Esplanade des Mosquées	Temple Mount;al-Aqsa compound	l'		31.78,35.24
p		Sinaï;péninsule du Sinaï;nord-Sinaï;Nord-Sinaï	Sinai;Sinai Peninsula;North Sinai	le	EG	29.5,33.8
p		Crimée;péninsule de Crimée	Crimea;Crimean Peninsula	la	UA	45.3,34.2		Crimean
p		Donbass;Donbas;bassin du Donbass	Donbas;Donbass	le	UA	48.3,38
p		Transnistrie	Transnistria	la	MD	47,29.5	transnistrien	Transnistrian
p		Gagaouzie	Gagauzia	la	MD	46.3,28.7	gagaouze	Gagauz
p		Abkhazie	Abkhazia	l'	GE	43,41	abkhaze	Abkhaz;Abkhazian
p		Ossétie du Sud	South Ossetia	l'	GE	42.35,44	sud-ossète	South Ossetian
p		Ossétie du Nord	North Ossetia	l'	RU	43,44.3
p		Haut-Karabakh;Haut Karabakh;Nagorny Karabakh;Nagorno-Karabakh;Karabakh;Artsakh	Nagorno-Karabakh;Karabakh;Nagorno Karabakh;Artsakh	le	AZ	39.9,46.7
p		Tchétchénie	Chechnya	la	RU	43.3,45.7	tchétchène	Chechen
p		Daghestan;Daguestan	Dagestan	le	RU	43,47	daghestanais	Dagestani
p		Ingouchie	Ingushetia	l'	RU	43.1,45	ingouche	Ingush
p		Sibérie	Siberia	la	RU	60,105	sibérien	Siberian
p		Tatarstan		le	RU	55.4,51
p		Bachkirie;Bachkortostan	Bashkortostan	la	RU	54.5,56.5	bachkir/bachkire	Bashkir
p		Kurdistan		le		36.5,44	kurde	Kurdish;Kurd
p		Kurdistan irakien;Kurdistan d'Irak;région autonome du Kurdistan	Iraqi Kurdistan;Kurdistan Region	le	IQ	36.4,44.4
p		Rojava		le	SY	36.8,40
p		Xinjiang		le	CN	42,86	ouïghour/ouïghoure;ouïgour/ouïgoure	Uyghur;Uighur
p		Tibet		le	CN	31,89	tibétain	Tibetan
p		Mandchourie	Manchuria	la	CN	45,126
p		Cachemire	Kashmir	le		34.3,76	cachemiri/cachemirie	Kashmiri
p		Pendjab	Punjab	le		31,74		Punjabi
p		Sind	Sindh	le	PK	26,69
p		Baloutchistan	Balochistan;Baluchistan	le	PK	28,66	baloutche	Baloch;Baluch
p		Khyber Pakhtunkhwa		le	PK	34,72
p		Waziristan;Nord-Waziristan;Sud-Waziristan	Waziristan;North Waziristan;South Waziristan	le	PK	32.5,70
p		Arakan;État d'Arakan;État Rakhine	Rakhine;Rakhine State	l'	MM	20,93.5	rohingya/rohingya;rohingya	Rohingya
p		Manipur		le	IN	24.8,94
p		Kerala		le	IN	10,76.5
p		Mindanao			PH	8,125
p		Aceh			ID	4.5,97
p		Papouasie occidentale;Papouasie indonésienne	West Papua;Papua province	la	ID	-4,138		Papuan
p		Timor occidental	West Timor	le	ID
p		Darfour;Darfour-Nord;Nord-Darfour;Darfour-Occidental;Darfour-Sud	Darfur;North Darfur;West Darfur;South Darfur	le	SD	13,25		Darfuri
p		Kordofan;Kordofan-Sud;Kordofan du Sud;Kordofan du Nord	Kordofan;South Kordofan;North Kordofan	le	SD	12,30
p	tigre-ethiopie	Tigré	Tigray	le	ET	14,39	tigréen	Tigrayan
p		Oromia;Oromie	Oromia	l'	ET	8,39	oromo/oromo	Oromo
p	amhara-ethiopie	région Amhara;région amhara	Amhara region	l'	ET	11.5,38.5	amhara/amhara	Amhara
p		Ogaden		l'	ET	7,44
p		Somaliland		le	SO	9.8,46	somalilandais	Somalilander
p		Puntland;Pount	Puntland	le	SO	9,49
p		Jubaland;Djoubaland	Jubaland	le	SO	0.5,42
p		Nord-Kivu;Nord Kivu	North Kivu	le	CD	-0.8,29
p		Sud-Kivu;Sud Kivu	South Kivu	le	CD	-3,28
p		Kivu;Kivus		le	CD	-2,28.5
p		Ituri		l'	CD	1.8,29.5
p		Katanga;Haut-Katanga		le	CD	-9,26	katangais	Katangese
p		Kasaï;Kasaï-Oriental;Kasaï-Central	Kasai	le	CD	-5.5,22	kasaïen
p	tanganyika-province	province du Tanganyika	Tanganyika province	le	CD	-6.5,28
p		Grands Lacs;région des Grands Lacs;Afrique des Grands Lacs	Great Lakes region;African Great Lakes	les		-2,30
p		Cabo Delgado		le	MZ	-12.3,39.5
p		Casamance		la	SN	12.8,-15.5	casamançais
p		Azawad		l'	ML	19,-1
p		Liptako-Gourma;Liptako		le		14.5,0
p	trois-frontieres	région des trois frontières;zone des trois frontières;zone dite des trois frontières;région dite des trois frontières;Trois frontières;trois frontières	tri-border area;three-border area;tri-border region	la		14.6,0.5
p		Adrar des Ifoghas;massif des Ifoghas	Adrar des Ifoghas;Ifoghas mountains	l'	ML	19.5,1.8
p		Macina		le	ML	14.2,-5
p		Gourma		le	ML	16,-1.5
p		région de Tombouctou	Timbuktu region	la	ML	19,-3.5
p		Aïr;massif de l'Aïr	Aïr Mountains	l'	NE	18,8.5
p	tibesti-massif	massif du Tibesti	Tibesti Mountains	le	TD	21,17.5
p		Ennedi		l'	TD	17,22
p		Ouaddaï	Ouaddai	le	TD	13.5,21.5
p		Borno;État de Borno;État du Borno	Borno;Borno State;Borno state	le	NG	11.8,13.1
p		delta du Niger;Delta du Niger	Niger Delta	le	NG	5,6
p		Biafra		le	NG	6,7.5	biafrais	Biafran
p	plateau-etat	État du Plateau;État de Plateau	Plateau State;Plateau state	le	NG	9.2,9.7
p	extreme-nord-cameroun	Extrême-Nord du Cameroun;région de l'Extrême-Nord;Extrême-Nord	Far North Region	l'	CM	11,14.3
p		Ambazonie	Ambazonia	l'	CM	5.5,9.5	ambazonien	Ambazonian
p		Haut-Ogooué		le	GA	-1.5,13.6
p	cabinda-enclave	enclave de Cabinda	Cabinda enclave	l'	AO	-5,12.3
p		Tripolitaine	Tripolitania	la	LY	31,14
p		Cyrénaïque	Cyrenaica	la	LY	28,22
p		Fezzan		le	LY	26,14
p		Kabylie;Grande Kabylie;Petite Kabylie	Kabylia;Kabylie	la	DZ	36.6,4.5	kabyle	Kabyle
p		Rif		le	MA	35,-4.5	rifain	Riffian
p		Souss;Souss-Massa		le	MA	30.3,-9
p	atlas	Haut Atlas;Haut-Atlas;Moyen Atlas;Moyen-Atlas;montagnes de l'Atlas	High Atlas;Atlas Mountains;Middle Atlas	le	MA	31,-7
p		Kordofan-Ouest	West Kordofan	le	SD
p		Catalogne	Catalonia	la	ES	41.8,1.5	catalan	Catalan
p		Pays basque;Pays Basque;Pays basque espagnol;Euskadi	Basque Country;Basque country	le		43,-2.3	basque	Basque
p		Andalousie	Andalusia	l'	ES	37.5,-4.7	andalou/andalouse;andalous	Andalusian
p		Galice	Galicia	la	ES	42.7,-8	galicien	Galician
p	canaries	îles Canaries;Îles Canaries;Canaries;archipel des Canaries	Canary Islands;Canaries	les	ES	28.3,-15.7	canarien
p		Tenerife;Ténérife	Tenerife		ES	28.3,-16.6
p		Lanzarote			ES	29.05,-13.6
p	baleares	îles Baléares;Baléares	Balearic Islands;Balearics	les	ES	39.6,2.9
p		Majorque	Mallorca;Majorca		ES	39.6,3
p		Ibiza			ES	38.95,1.43
p		Gibraltar			GB	36.14,-5.35	gibraltarien	Gibraltarian
p		Madère	Madeira		PT	32.75,-17
p		Açores	Azores	les	PT	38,-27
p		Algarve		l'	PT	37.2,-8
p		Sicile	Sicily	la	IT	37.5,14	sicilien	Sicilian
p		Sardaigne	Sardinia	la	IT	40,9	sarde	Sardinian
p		Calabre	Calabria	la	IT	39,16.5	calabrais	Calabrian
p		Lombardie	Lombardy	la	IT	45.6,9.8	lombard
p		Toscane	Tuscany	la	IT	43.4,11	toscan	Tuscan
p		Vénétie	Veneto	la	IT	45.5,11.8
p		Piémont	Piedmont	le	IT	45,8	piémontais
p		Ligurie	Liguria	la	IT	44.3,8.5
p		Campanie	Campania	la	IT	41,14.5
p		Pouilles	Apulia;Puglia	les	IT	41,16.5
p		Bavière	Bavaria	la	DE	48.9,11.5	bavarois	Bavarian
p		Saxe	Saxony	la	DE	51,13.3	saxon	Saxon
p		Thuringe	Thuringia	la	DE	50.9,11
p		Brandebourg	Brandenburg	le	DE	52.4,13.2
p		Hesse		la	DE	50.6,9
p		Basse-Saxe	Lower Saxony	la	DE	52.8,9
p		Rhénanie-du-Nord-Westphalie	North Rhine-Westphalia	la	DE	51.5,7.5
p		Sarre	Saarland	la	DE	49.4,7
p		Bade-Wurtemberg	Baden-Württemberg	le	DE	48.6,9
p		Ruhr		la	DE	51.5,7.2
p		Flandre;Région flamande	Flanders	la	BE	51,4	flamand	Flemish
p		Wallonie;Région wallonne	Wallonia	la	BE	50.4,5	wallon	Walloon
p	ardennes-belges	Ardenne	Ardennes	l'		50,5.5
p		Tyrol		le	AT	47.2,11.4	tyrolien
p		Carinthie	Carinthia	la	AT	46.8,13.8
p		Silésie	Silesia	la	PL	50.5,18
p		Galicie orientale	Eastern Galicia	la	UA
p		Voïvodine	Vojvodina	la	RS	45.3,20
p		Republika Srpska;République serbe de Bosnie;Republika srpska	Republika Srpska;Bosnian Serb Republic	la	BA	44.5,17.5
p		Dalmatie	Dalmatia	la	HR	43.5,16.5
p		Transylvanie	Transylvania	la	RO	46.5,24
p		Crète	Crete	la	GR	35.2,24.9	crétois	Cretan
p		Lesbos			GR	39.2,26.3
p		Chios			GR	38.4,26.1
p		Samos			GR	37.75,26.8
p		Rhodes			GR	36.4,28.2
p		Évros	Evros	l'	GR	41.1,26.2
p		Macédoine grecque	Greek Macedonia	la	GR
p		Anatolie	Anatolia	l'	TR	39,35	anatolien	Anatolian
p		Thrace		la		41.3,26.5
p	chypre-du-nord	Chypre-Nord;Chypre du Nord;RTCN;République turque de Chypre du Nord	Northern Cyprus;Turkish Republic of Northern Cyprus		CY	35.3,33.5	chypriote turc/chypriote turque	Turkish Cypriot
p		Angleterre	England	l'	GB	52.5,-1.5	anglais	English;Englishman
p		Écosse	Scotland	l'	GB	56.8,-4.2	écossais	Scottish;Scot
p		pays de Galles;Pays de Galles	Wales	le	GB	52.3,-3.7	gallois	Welsh
p		Irlande du Nord;Ulster	Northern Ireland;Ulster	l'	GB	54.6,-6.7	nord-irlandais	Northern Irish
p		Kent		le	GB	51.2,0.7
p		Merseyside		le	GB	53.45,-2.9
p		Cornouailles	Cornwall	les	GB	50.4,-4.9
p	malouines	îles Malouines;Malouines	Falkland Islands;Falklands	les		-51.8,-59
p	jersey-ile	île de Jersey;Jersey	Jersey			49.2,-2.1	jersiais
p		Guernesey	Guernsey			49.45,-2.55
p		île de Man	Isle of Man	l'		54.2,-4.5
p	chagos	archipel des Chagos;îles Chagos;Chagos	Chagos Islands;Chagos Archipelago;Chagos	les		-6.3,71.9	chagossien	Chagossian
p		Diego Garcia				-7.3,72.4
p		Bermudes	Bermuda	les	GB	32.3,-64.8
p		îles Caïmans;Îles Caïmans	Cayman Islands	les	GB	19.3,-81.3
p		îles Vierges britanniques;Îles Vierges britanniques	British Virgin Islands	les	GB	18.4,-64.6
p		Groenland	Greenland	le	DK	70,-42	groenlandais	Greenlandic;Greenlander
p		îles Féroé;Îles Féroé	Faroe Islands	les	DK	62,-7	féroïen	Faroese
p		Svalbard;Spitzberg	Svalbard;Spitsbergen	le	NO	78.5,16
p		Laponie	Lapland	la		68,26
p	aland	îles d'Åland;Åland	Åland;Aland Islands		FI	60.2,20
p		Gotland			SE	57.5,18.5
p		Île-de-France;région parisienne	Île-de-France;Paris region	l'	FR	48.7,2.5	francilien
p		Hauts-de-France;Nord-Pas-de-Calais		les	FR	49.9,2.8
p		Grand Est;Grand-Est;région Grand Est	Grand Est	le	FR	48.7,5.6
p		Normandie	Normandy	la	FR	49,0.2	normand	Norman
p		Bretagne	Brittany	la	FR	48.2,-2.9	breton	Breton
p		Pays de la Loire;Pays-de-la-Loire	Pays de la Loire	les	FR	47.4,-0.8
p		Centre-Val de Loire;Centre-Val-de-Loire	Centre-Val de Loire	le	FR	47.5,1.7
p		Bourgogne-Franche-Comté;Bourgogne	Bourgogne-Franche-Comté;Burgundy	la	FR	47.2,4.8	bourguignon	Burgundian
p		Auvergne-Rhône-Alpes		l'	FR	45.5,4.5
p		Auvergne		l'	FR	45.7,3.2	auvergnat
p		Nouvelle-Aquitaine;Aquitaine		la	FR	45.2,0.2
p		Occitanie		l'	FR	43.7,2.1	occitan
p	paca	Provence-Alpes-Côte d'Azur;PACA;Paca;région Paca;région Sud	Provence-Alpes-Côte d'Azur	la	FR	43.9,6.1
p		Provence		la	FR	43.8,5.6	provençal
p		Côte d'Azur	French Riviera;Côte d'Azur	la	FR	43.5,7	azuréen
p		Corse;Île de Beauté;île de Beauté;Haute-Corse;Corse-du-Sud	Corsica	la	FR	42.1,9.1	corse	Corsican
p		Alsace		l'	FR	48.3,7.4	alsacien	Alsatian
p		Lorraine		la	FR	48.9,6.2	lorrain
p		Savoie;Haute-Savoie	Savoy;Haute-Savoie;Savoie	la	FR	45.6,6.6	savoyard
p		Moselle		la	FR	49,6.6	mosellan
p		Meurthe-et-Moselle		la	FR	48.8,6.2
p		Bas-Rhin		le	FR	48.6,7.6
p		Haut-Rhin		le	FR	47.9,7.2
p		Seine-Saint-Denis		la	FR	48.9,2.5
p		Hauts-de-Seine		les	FR	48.85,2.2
p		Val-de-Marne		le	FR	48.8,2.45
p		Val-d'Oise		le	FR	49.1,2.2
p		Yvelines		les	FR	48.8,1.9
p		Essonne		l'	FR	48.5,2.3
p		Seine-et-Marne		la	FR	48.6,2.9
p		Bouches-du-Rhône		les	FR	43.5,5
p		Alpes-Maritimes		les	FR	43.9,7.2
p		Hautes-Alpes		les	FR	44.7,6.3
p		Haute-Garonne		la	FR	43.4,1.2
p		Gironde		la	FR	44.8,-0.6	girondin
p		Loire-Atlantique		la	FR	47.3,-1.6
p		Ille-et-Vilaine		l'	FR	48.1,-1.7
p		Finistère		le	FR	48.2,-4
p		Morbihan		le	FR	47.8,-2.9
p		Côtes-d'Armor		les	FR	48.4,-2.9
p		Pas-de-Calais		le	FR	50.5,2.3
p		Somme		la	FR	49.9,2.3
p		Seine-Maritime		la	FR	49.7,1
p		Calvados		le	FR	49.1,-0.4
p		Var		le	FR	43.4,6.3	varois
p		Vaucluse		le	FR	44,5.2
p		Hérault		l'	FR	43.6,3.4	héraultais
p		Gard		le	FR	44,4.1	gardois
p		Isère		l'	FR	45.3,5.6	isérois
p		Drôme		la	FR	44.7,5.2	drômois
p		Deux-Sèvres		les	FR	46.5,-0.3
p		Pyrénées-Atlantiques		les	FR	43.3,-0.7
p		Pyrénées-Orientales		les	FR	42.6,2.5
p		Pyrénées	Pyrenees	les		42.7,0.6	pyrénéen
p		Alpes	Alps	les		46,9	alpin	Alpine
p		Carpates	Carpathians	les		48,24
p	sambre	vallée de la Sambre	Sambre valley	la		50.3,4
p		Guadeloupe		la	FR	16.2,-61.5	guadeloupéen
p		Martinique		la	FR	14.65,-61	martiniquais
p		Guyane;Guyane française	French Guiana	la	FR	4,-53	guyanais
p	reunion	La Réunion;île de la Réunion;Réunion (La)	Réunion island;Reunion island	la	FR	-21.1,55.5	réunionnais
p		Mayotte			FR	-12.8,45.15	mahorais	Mahoran
p		Nouvelle-Calédonie;Kanaky	New Caledonia	la	FR	-21.3,165.5	calédonien;néo-calédonien;kanak/kanake;kanak	New Caledonian;Kanak
p		Polynésie française;Polynésie	French Polynesia	la	FR	-17.6,-149.5	polynésien	Polynesian
p		Wallis-et-Futuna	Wallis and Futuna		FR	-13.3,-176.2
p		Saint-Pierre-et-Miquelon	Saint Pierre and Miquelon		FR	46.9,-56.3
p		Saint-Martin (Antilles)	Saint Martin		FR	18.07,-63.05
p	taaf	Terres australes et antarctiques françaises;TAAF	French Southern and Antarctic Lands	les	FR	-49.3,69.3
p		Québec	Quebec	le	CA	52,-72	québécois	Québécois;Quebecer
p		Ontario		l'	CA	50,-86	ontarien	Ontarian
p		Alberta		l'	CA	55,-115	albertain	Albertan
p		Colombie-Britannique	British Columbia	la	CA	54,-125
p		Nouvelle-Écosse	Nova Scotia	la	CA	45,-63
p		Manitoba		le	CA	54,-98
p		Saskatchewan		la	CA	54,-106
p		Nunavut		le	CA	66,-95
p		Californie	California	la	US	37,-120	californien	Californian
p		Texas		le	US	31.5,-99	texan	Texan
p		Floride	Florida	la	US	28,-82		Floridian
p		Virginie	Virginia	la	US	37.5,-78.5		Virginian
p		Virginie-Occidentale	West Virginia	la	US	38.6,-80.6
p		Pennsylvanie	Pennsylvania	la	US	41,-77.5
p	georgie-etats-unis	État de Géorgie;Géorgie (États-Unis)	state of Georgia	la	US	32.7,-83.4
p		Arizona		l'	US	34.3,-111.7
p		Nevada		le	US	39.3,-116.6
p		Ohio		l'	US	40.3,-82.8
p		Michigan		le	US	44.3,-85.5
p		Wisconsin		le	US	44.6,-89.9
p		Minnesota		le	US	46.3,-94.3
p		Illinois		l'	US	40,-89.2
p		Iowa		l'	US	42,-93.5
p		New Hampshire		le	US	43.7,-71.6
p		Massachusetts		le	US	42.3,-71.8
p		New Jersey		le	US	40.1,-74.7
p		État de New York	New York State;state of New York	l'	US	42.9,-75.5
p		Maryland		le	US	39,-76.7
p		Louisiane	Louisiana	la	US	31,-92
p		Alabama		l'	US	32.8,-86.8
p		Mississippi		le	US	32.7,-89.7
p		Tennessee		le	US	35.9,-86.4
p		Caroline du Nord	North Carolina	la	US	35.6,-79.4
p		Caroline du Sud	South Carolina	la	US	33.9,-80.9
p		Colorado		le	US	39,-105.5
p		Nouveau-Mexique	New Mexico	le	US	34.4,-106.1
p		Utah		l'	US	39.3,-111.7
p		Oregon		l'	US	43.9,-120.6
p		Alaska		l'	US	64,-152		Alaskan
p		Hawaï;Hawaii	Hawaii		US	20.8,-156.3		Hawaiian
p		Idaho		l'	US	44.4,-114.6
p		Montana		le	US	47,-109.6
p		Kansas		le	US	38.5,-98.4
p		Missouri		le	US	38.4,-92.5
p		Oklahoma		l'	US	35.6,-97.5
p		Kentucky		le	US	37.5,-85.3
p		Indiana		l'	US	39.9,-86.3
p		Connecticut		le	US	41.6,-72.7
p		Delaware		le	US	39,-75.5
p		Porto Rico	Puerto Rico		US	18.2,-66.4	portoricain	Puerto Rican
p		Guam			US	13.45,144.8
p		Silicon Valley		la	US	37.4,-122
p		Sinaloa;État de Sinaloa	Sinaloa	le	MX	25,-107.5
p		Jalisco		le	MX	20.6,-103.7
p		Chiapas		le	MX	16.5,-92.5
p	guerrero	État de Guerrero;Guerrero (Mexique)	Guerrero state	le	MX	17.6,-99.9
p		Michoacan;Michoacán		le	MX	19.2,-101.9
p		Tamaulipas		le	MX	24.3,-98.6
p		Amazonie	Amazon rainforest;Amazonia	l'		-5,-60	amazonien	Amazonian
p		Essequibo		l'	GY	6,-59
p		Darién;jungle du Darién;Darien	Darién Gap;Darien Gap	le	PA	7.9,-77.5
p		Catatumbo		le	CO	8.8,-73
p		Cauca		le	CO	2.5,-76.8
p		Patagonie	Patagonia	la		-45,-70
p		Andes;cordillère des Andes	Andes	les		-20,-68	andin	Andean
p		Mato Grosso		le	BR	-13,-56
p	okinawa-prefecture	préfecture d'Okinawa	Okinawa Prefecture	la	JP	26.5,128
p	kouriles	îles Kouriles;Kouriles	Kuril Islands;Kurils	les		46,150
p	spratleys	îles Spratleys;Spratleys;Spratly	Spratly Islands;Spratlys	les		10,114
p	paracels	îles Paracels;Paracels	Paracel Islands	les		16.5,112
p	scarborough-recif	récif de Scarborough	Scarborough Shoal	le		15.2,117.8
p	java	île de Java;Java	Java		ID	-7.3,110	javanais	Javanese
p		Sumatra			ID	0,102
p		Bali			ID	-8.4,115.2	balinais	Balinese
p		Bornéo	Borneo			1,114
p		Nouvelle-Galles du Sud	New South Wales	la	AU	-32,147
p		Queensland		le	AU	-22,144
p		Tasmanie	Tasmania	la	AU	-42,146.6
p	zone-verte	zone verte de Bagdad	Green Zone	la	IQ
p	zanzibar-ile	archipel de Zanzibar	Zanzibar archipelago	l'	TZ	-6.1,39.3
p	lampedusa-ile	île de Lampedusa	island of Lampedusa	l'	IT	35.5,12.6
p		Ligne bleue	Blue Line	la
p		zone démilitarisée;DMZ	Demilitarized Zone;DMZ	la		38,127.3
p	corridor-philadelphie	corridor de Philadelphie	Philadelphi Corridor;Philadelphi corridor	le		31.25,34.25
p		Kouban	Kuban	le	RU	45.5,39
p	oblast-de-koursk	région de Koursk;oblast de Koursk	Kursk region	la	RU	51.7,36
p	oblast-de-belgorod	région de Belgorod;oblast de Belgorod	Belgorod region	la	RU	50.7,37.5
o	onu	Organisation des Nations unies;ONU;Nations unies;Nations Unies;Onu	United Nations;UN;U.N.	les
o		Conseil de sécurité	Security Council;UN Security Council;U.N. Security Council;United Nations Security Council	le
o	assemblee-generale-onu	Assemblée générale des Nations unies;Assemblée générale de l'ONU;Assemblée générale des Nations Unies	UN General Assembly;United Nations General Assembly;U.N. General Assembly	l'
o	hcr	Haut-Commissariat des Nations unies pour les réfugiés;HCR;UNHCR;Haut-Commissariat aux réfugiés;Haut Commissariat aux réfugiés;Haut-commissariat aux réfugiés;Agence des Nations unies pour les réfugiés;Agence de l'ONU pour les réfugiés	UNHCR;UN refugee agency;U.N. refugee agency	le
o	hcdh	Haut-Commissariat aux droits de l'homme;HCDH;Haut-Commissariat de l'ONU aux droits de l'homme;Haut-Commissariat des Nations unies aux droits de l'homme;Haut-Commissariat aux droits humains;Haut-commissariat de l'ONU aux droits de l'homme;Haut-commissariat des Nations unies aux droits de l'homme	OHCHR;UN human rights office;UN Human Rights Office	le
o	oim	Organisation internationale pour les migrations;OIM	International Organization for Migration;IOM;International Organisation for Migration	l'
o	oms	Organisation mondiale de la santé;OMS;Organisation mondiale de la Santé	World Health Organization;WHO;World Health Organisation	l'
o	pam	Programme alimentaire mondial;PAM	World Food Programme;WFP;World Food Program	le
o	ocha	Bureau de la coordination des affaires humanitaires;OCHA;Ocha;Bureau des Nations unies pour la coordination des affaires humanitaires	OCHA;UN Office for the Coordination of Humanitarian Affairs	l'
o	onudc	Office des Nations unies contre la drogue et le crime;ONUDC	UN Office on Drugs and Crime;UNODC;United Nations Office on Drugs and Crime	l'
o		Unicef;UNICEF;Fonds des Nations unies pour l'enfance	UNICEF;Unicef	l'
o		Unesco;UNESCO	UNESCO;Unesco	l'
o		UNRWA;Unrwa	UNRWA	l'
o		FAO;Organisation des Nations unies pour l'alimentation et l'agriculture	FAO;Food and Agriculture Organization	la
o		PNUD;Programme des Nations unies pour le développement;Pnud	UNDP;United Nations Development Programme	le
o		African Parks
o	aiea	Agence internationale de l'énergie atomique;AIEA	International Atomic Energy Agency;IAEA	l'
o	aie	Agence internationale de l'énergie;AIE	International Energy Agency;IEA	l'
o	oiac	Organisation pour l'interdiction des armes chimiques;OIAC	Organisation for the Prohibition of Chemical Weapons;OPCW;Organization for the Prohibition of Chemical Weapons	l'
o	otan	Organisation du traité de l'Atlantique nord;Otan;OTAN;Alliance atlantique;Organisation du traité de l'Atlantique Nord;Alliance Atlantique	NATO;Nato;North Atlantic Treaty Organization;Atlantic Alliance	l'
o		Union européenne;UE;Union Européenne;U.E.	European Union;EU;E.U.	l'
o		Commission européenne;Commission de Bruxelles;Commission Européenne	European Commission	la
o		Parlement européen;Eurodéputés;Parlement Européen	European Parliament	le
o		Conseil européen;Conseil de l'Union européenne;Conseil de l'UE	European Council;Council of the European Union;EU Council	le
o		Conseil de l'Europe	Council of Europe	le
o	bce	Banque centrale européenne;BCE	European Central Bank;ECB	la
o	bei	Banque européenne d'investissement;BEI	European Investment Bank;EIB	la
o	cjue	Cour de justice de l'Union européenne;CJUE;Cour de justice de l'UE;Cour de justice européenne	Court of Justice of the European Union;CJEU;European Court of Justice;ECJ	la
o	cedh	Cour européenne des droits de l'homme;CEDH;Cour européenne des droits de l’Homme;Cour européenne des droits humains	European Court of Human Rights;ECHR	la
o	cpi	Cour pénale internationale;CPI	International Criminal Court;ICC	la
o	cij	Cour internationale de justice;CIJ;Cour internationale de Justice	International Court of Justice;ICJ	la
o	tpiy	Tribunal pénal international pour l'ex-Yougoslavie;TPIY	International Criminal Tribunal for the former Yugoslavia;ICTY	le
o	tpir	Tribunal pénal international pour le Rwanda;TPIR	International Criminal Tribunal for Rwanda;ICTR	le
o		Cour pénale spéciale;CPS	Special Criminal Court	la	CF
o		Parquet européen	European Public Prosecutor's Office;EPPO	le
o		Eurojust
o		Europol
o		Interpol;Organisation internationale de police criminelle	Interpol;INTERPOL
o		Frontex
o	olaf	Office européen de lutte antifraude;Olaf;OLAF	European Anti-Fraud Office;OLAF	l'
o	osce	Organisation pour la sécurité et la coopération en Europe;OSCE	Organization for Security and Co-operation in Europe;OSCE;Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe	l'
o		Union africaine;UA;Union Africaine	African Union;AU	l'
o	cps-ua	Conseil de paix et de sécurité;Conseil de paix et de sécurité de l'Union africaine;Conseil de paix et de sécurité de l'UA	AU Peace and Security Council;Peace and Security Council	le
o	cedeao	Communauté économique des États de l'Afrique de l'Ouest;Cédéao;CEDEAO;Communauté économique des Etats d'Afrique de l'Ouest;Communauté des États d'Afrique de l'Ouest;Communauté des États ouest-africains;Cedeao	Economic Community of West African States;ECOWAS;Ecowas	la
o	ceeac	Communauté économique des États de l'Afrique centrale;CEEAC;Ceeac;Communauté économique des États d'Afrique centrale	Economic Community of Central African States;ECCAS	la
o	cemac	Communauté économique et monétaire de l'Afrique centrale;Cemac;CEMAC	CEMAC	la
o	uemoa	Union économique et monétaire ouest-africaine;UEMOA;Uemoa	West African Economic and Monetary Union;WAEMU	l'
o	sadc	Communauté de développement d'Afrique australe;SADC;Communauté de développement de l'Afrique australe	Southern African Development Community;SADC	la
o	eac	Communauté d'Afrique de l'Est;EAC;Communauté de l'Afrique de l'Est	East African Community;EAC	la
o	igad	Autorité intergouvernementale pour le développement;Igad;IGAD	Intergovernmental Authority on Development;IGAD	l'
o	uma	Union du Maghreb arabe;UMA	Arab Maghreb Union;AMU	l'
o	aes	Alliance des États du Sahel;AES;Confédération des États du Sahel;confédération des États du Sahel	Alliance of Sahel States;AES;Confederation of Sahel States;Alliance of Sahelian States	l'
o		G5 Sahel;G5-Sahel;Force conjointe du G5 Sahel;G5	G5 Sahel;G5 Sahel Joint Force	le
o		Ligue arabe;Ligue des États arabes;Ligue Arabe	Arab League;League of Arab States	la
o	oci	Organisation de la coopération islamique;OCI;Organisation de coopération islamique	Organisation of Islamic Cooperation;OIC;Organization of Islamic Cooperation	l'
o	ccg	Conseil de coopération du Golfe;CCG	Gulf Cooperation Council;GCC	le
o	opep	Organisation des pays exportateurs de pétrole;Opep;OPEP;Opep+	OPEC;OPEC+	l'
o	oif	Organisation internationale de la Francophonie;OIF;Organisation internationale de la francophonie	Organisation internationale de la Francophonie;OIF	l'
o		Commonwealth		le
o	asean	Association des nations d'Asie du Sud-Est;Asean;ASEAN;Ansea	ASEAN;Association of Southeast Asian Nations	l'
o	ocs	Organisation de coopération de Shanghai;OCS	Shanghai Cooperation Organisation;SCO;Shanghai Cooperation Organization	l'
o	otsc	Organisation du traité de sécurité collective;OTSC	Collective Security Treaty Organization;CSTO	l'
o	cei	Communauté des États indépendants;CEI	Commonwealth of Independent States;CIS	la
o	oea	Organisation des États américains;OEA	Organization of American States;OAS	l'
o	caricom	Communauté des Caraïbes;Caricom;CARICOM	Caribbean Community;CARICOM;Caricom	la
o		Mercosur		le
o		Celac;CELAC	CELAC;Celac	la
o		Brics;BRICS;Brics+	BRICS;Brics	les
o		G7	G7;Group of Seven	le
o		G20	G20;Group of Twenty	le
o		Quad	Quad;Quadrilateral Security Dialogue	le
o		Aukus;AUKUS	AUKUS;Aukus	l'
o	ocde	Organisation de coopération et de développement économiques;OCDE	OECD;Organisation for Economic Co-operation and Development	l'
o	fmi	Fonds monétaire international;FMI	International Monetary Fund;IMF	le
o		Banque mondiale	World Bank	la
o	omc	Organisation mondiale du commerce;OMC	World Trade Organization;WTO;World Trade Organisation	l'
o	oit	Organisation internationale du travail;OIT;Bureau international du travail	International Labour Organization;ILO;International Labor Organization	l'
o	omi	Organisation maritime internationale;OMI	International Maritime Organization;IMO	l'
o	gafi	Groupe d'action financière;Gafi;GAFI	Financial Action Task Force;FATF	le
o	bad	Banque africaine de développement;BAD	African Development Bank;AfDB	la
o	cicr	Comité international de la Croix-Rouge;CICR	International Committee of the Red Cross;ICRC	le
o		Croix-Rouge;Croix Rouge	Red Cross	la
o		Croissant-Rouge;Croissant rouge;Croissant-Rouge palestinien	Red Crescent;Palestine Red Crescent	le
o	minusma	Mission des Nations unies au Mali;Minusma;MINUSMA;Mission de l'ONU au Mali;Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali	MINUSMA;Minusma;UN mission in Mali	la
o	monusco	Mission de l'ONU en RDC;Monusco;MONUSCO;Mission des Nations unies en RDC;Mission de l'ONU en République démocratique du Congo	MONUSCO;Monusco	la
o	minusca	Mission des Nations unies en Centrafrique;Minusca;MINUSCA;Mission de l'ONU en Centrafrique	MINUSCA;Minusca	la
o	manul	Mission d'appui des Nations unies en Libye;Manul;MANUL;Mission de l'ONU en Libye	UN Support Mission in Libya;UNSMIL	la
o	finul	Force intérimaire des Nations unies au Liban;Finul;FINUL	UNIFIL;United Nations Interim Force in Lebanon;Unifil	la
o	minurso	Mission des Nations unies pour l'organisation d'un référendum au Sahara occidental;Minurso;MINURSO	MINURSO;Minurso	la
o	minuss	Mission des Nations unies au Soudan du Sud;Minuss;MINUSS	UNMISS	la
o	amisom	Mission de l'Union africaine en Somalie;Amisom;AMISOM;Atmis;ATMIS;Mission de transition de l'Union africaine en Somalie	AMISOM;ATMIS;African Union Mission in Somalia	la
o		EUTM Mali;EUTM;Mission de formation de l'Union européenne au Mali	EUTM Mali;EUTM	l'
o		EUCAP Sahel;Eucap Sahel;EUCAP	EUCAP Sahel;EUCAP	l'
o	takuba	Task Force Takuba;Takuba;force Takuba;Force Takuba	Takuba Task Force;Task Force Takuba;Takuba	la
o		Eulex;EULEX	EULEX	l'
o		Kfor;KFOR	KFOR	la
o	mfo	Force multinationale mixte;FMM	Multinational Joint Task Force;MNJTF	la
o	mmas	Mission multinationale d'appui à la sécurité;MMAS;MMSS	Multinational Security Support;MSS mission	la	HT
o	amnesty	Amnesty International;Amnesty
o	hrw	Human Rights Watch;HRW
o	rsf	Reporters sans frontières;RSF;Reporters sans frontières (RSF);Reporters Sans Frontières	Reporters Without Borders;RSF
o	msf	Médecins sans frontières;MSF;Médecins Sans Frontières	Doctors Without Borders;MSF;Médecins Sans Frontières;Medecins Sans Frontieres
o	mdm	Médecins du monde;Médecins du Monde;MDM	Doctors of the World;Médecins du Monde
o	acf	Action contre la faim;Action Contre la Faim	Action Against Hunger
o		Save the Children
o		Oxfam
o		Greenpeace
o	fidh	Fédération internationale pour les droits humains;FIDH;Fédération internationale des droits de l'homme	International Federation for Human Rights;FIDH	la
o	ldh	Ligue des droits de l'homme;LDH;Ligue des droits de l'Homme	Human Rights League;Ligue des droits de l'Homme	la	FR
o		Cimade;La Cimade	Cimade	la	FR
o		SOS Méditerranée;SOS Mediterranee
o		Alarm Phone
o		Sea-Watch;Sea Watch			DE
o		Open Arms			ES
o		Caminando Fronteras	Caminando Fronteras;Walking Borders		ES
o		Utopia 56			FR
o		Auberge des migrants;L'Auberge des migrants	Auberge des Migrants	l'	FR
o	crisis-group	International Crisis Group;ICG;Crisis Group	International Crisis Group;Crisis Group
o		Acled;ACLED	ACLED;Armed Conflict Location & Event Data Project	l'
o	sipri	Institut international de recherche sur la paix de Stockholm;Sipri;SIPRI;Institut international de recherche pour la paix de Stockholm	Stockholm International Peace Research Institute;SIPRI	le	SE
o	iiss	Institut international d'études stratégiques;IISS;International Institute for Strategic Studies	International Institute for Strategic Studies;IISS	l'	GB
o	isw	Institut pour l'étude de la guerre;ISW;Institute for the Study of War	Institute for the Study of War;ISW	l'	US
o	osdh	Observatoire syrien des droits de l'homme;OSDH;Observatoire syrien des droits humains	Syrian Observatory for Human Rights;SOHR	l'
o	ifri	Institut français des relations internationales;Ifri;IFRI	French Institute of International Relations;Ifri;IFRI	l'	FR
o	iris-institut	Institut de relations internationales et stratégiques;Iris;IRIS	IRIS;French Institute for International and Strategic Affairs	l'	FR
o	frs	Fondation pour la recherche stratégique;FRS	Foundation for Strategic Research;FRS	la	FR
o	ecfr	European Council on Foreign Relations;ECFR;Conseil européen pour les relations internationales	European Council on Foreign Relations;ECFR	l'
o		Carnegie;Fondation Carnegie;Carnegie Endowment	Carnegie Endowment;Carnegie Endowment for International Peace;Carnegie		US
o		Chatham House			GB
o		Rusi;RUSI;Royal United Services Institute	Royal United Services Institute;RUSI;Rusi	le	GB
o		CSIS;Center for Strategic and International Studies	Center for Strategic and International Studies;CSIS	le	US
o	rand	Rand Corporation;RAND	RAND Corporation;RAND;Rand Corporation	la	US
o	brookings	Brookings Institution;Brookings		la	US
o		Atlantic Council		l'	US
o	iss-africa	Institut d'études de sécurité;ISS Africa	Institute for Security Studies;ISS Africa	l'	ZA
o		Timbuktu Institute		le	SN
o	transparency	Transparency International
o	global-initiative	Global Initiative Against Transnational Organized Crime;Global Initiative	Global Initiative Against Transnational Organized Crime;GI-TOC;Global Initiative		CH
o		Bellingcat
o	conflict-armament	Conflict Armament Research
o		WikiLeaks;Wikileaks
o		ICIJ;Consortium international des journalistes d'investigation;Consortium international de journalistes d'investigation	ICIJ;International Consortium of Investigative Journalists	l'
o		OCCRP	OCCRP;Organized Crime and Corruption Reporting Project	l'
o		Forbidden Stories			FR
o	afp	Agence France-Presse;AFP		l'	FR
o		Reuters;agence Reuters	Reuters		GB
o	ap	Associated Press;AP		l'	US
o	upi	United Press International;UPI			US
o		EFE;agence EFE;Efe	EFE;Efe		ES
o		Ansa;ANSA;agence Ansa	ANSA;Ansa		IT
o		DPA;dpa			DE
o		Belga;agence Belga	Belga		BE
o		Keystone-ATS;ATS	Keystone-ATS		CH
o		Tass;TASS;agence Tass;Itar-Tass	TASS;Tass		RU
o		Ria Novosti;RIA Novosti	RIA Novosti;Ria Novosti		RU
o		Interfax			RU
o		Xinhua;Chine nouvelle;agence Xinhua	Xinhua;Xinhua News Agency		CN
o		KCNA	KCNA;Korean Central News Agency		KP
o		Yonhap			KR
o		Kyodo	Kyodo;Kyodo News		JP
o		Anadolu;agence Anadolu;Anadolu Agency	Anadolu;Anadolu Agency		TR
o		Sana;agence Sana;SANA	SANA		SY
o		Irna;IRNA	IRNA		IR
o		Fars;agence Fars	Fars News Agency		IR
o		Tasnim			IR
o		Wafa;agence Wafa	WAFA;Wafa		PS
o	map-agence	MAP;Maghreb Arabe Presse;Agence Maghreb Arabe Presse	MAP;Maghreb Arab Press	la	MA
o		APS;Algérie Presse Service;Algérie presse service	APS;Algeria Press Service	l'	DZ
o	ami-mauritanie	Agence mauritanienne d'information;AMI	Mauritanian Information Agency;AMI	l'	MR
o		AIB;Agence d'information du Burkina	AIB;Burkina Information Agency	l'	BF
o		Amap;Agence malienne de presse et de publicité	Amap;Malian press agency	l'	ML
o		TAP;Tunis Afrique Presse;Tunis-Afrique-Presse	TAP;Tunis Afrique Presse	la	TN
o		Bloomberg	Bloomberg;Bloomberg News		US
o		Le Monde;lemonde.fr	Le Monde		FR
o		Le Figaro;Figaro	Le Figaro		FR
o		Libération;Libé	Libération;Liberation		FR
o		Le Parisien;Aujourd'hui en France	Le Parisien		FR
o		Les Échos;Les Echos	Les Echos		FR
o		La Croix			FR
o		L'Humanité	L'Humanité;L'Humanite		FR
o		L'Express			FR
o		Le Point			FR
o		L'Obs;Le Nouvel Obs;Nouvel Observateur	L'Obs;Le Nouvel Obs		FR
o		Marianne			FR
o		Mediapart;Médiapart	Mediapart		FR
o	jdd	Le Journal du Dimanche;JDD;Journal du Dimanche;Le Journal du dimanche	Le Journal du Dimanche;JDD	le	FR
o	canard-enchaine	Le Canard enchaîné;Canard enchaîné;Le Canard Enchaîné	Le Canard enchaîné;Canard Enchaîné		FR
o		Ouest-France;Ouest France	Ouest-France		FR
o		Sud Ouest;Sud-Ouest	Sud Ouest		FR
o		La Voix du Nord;Voix du Nord	La Voix du Nord		FR
o		Nice-Matin;Nice Matin	Nice-Matin		FR
o		La Provence			FR
o		La Dépêche;La Dépêche du Midi	La Dépêche du Midi		FR
o		Midi Libre			FR
o	dna	Dernières Nouvelles d'Alsace;DNA	Dernières Nouvelles d'Alsace		FR
o	est-republicain	L'Est républicain;L'Est Républicain	L'Est Républicain		FR
o	le-dauphine	Le Dauphiné libéré;Le Dauphiné Libéré	Le Dauphiné Libéré		FR
o		Le Progrès			FR
o	rfi	Radio France internationale;RFI;Radio France Internationale	Radio France Internationale;RFI		FR
o		France 24;France24			FR
o		TV5 Monde;TV5Monde;TV5MONDE	TV5 Monde;TV5Monde		FR
o	france-info	Franceinfo;franceinfo;France Info;France info;FranceInfo	Franceinfo;France Info		FR
o		France Inter;France inter	France Inter		FR
o		France Culture;France culture	France Culture		FR
o		France Télévisions;France 2;France 3;France Télévision	France Télévisions;France 2;France 3;France Televisions		FR
o		Radio France			FR
o		BFMTV;BFM TV;BFM	BFMTV;BFM TV		FR
o		CNews;CNEWS	CNews		FR
o		LCI			FR
o		TF1			FR
o		M6			FR
o		RTL			FR
o		Europe 1;Europe1	Europe 1		FR
o		RMC			FR
o		Sud Radio			FR
o		Arte;ARTE
o		Euronews;euronews	Euronews
o		Courrier international;Courrier International	Courrier international		FR
o		Jeune Afrique;jeuneafrique.com	Jeune Afrique		FR
o		The Conversation
o		Intelligence Online			FR
o		Africa Intelligence			FR
o	opex360	Zone Militaire;Opex360;zone militaire opex360	Opex360		FR
o		Le Soir			BE
o		La Libre Belgique;La Libre	La Libre Belgique		BE
o		La Dernière Heure;DH	La Dernière Heure		BE
o		RTBF		la	BE
o		De Standaard			BE
o		Le Temps			CH
o		RTS;Radio Télévision Suisse	RTS	la	CH
o	nzz	Neue Zürcher Zeitung;NZZ		la	CH
o		Radio-Canada			CA
o		CBC	CBC;CBC News		CA
o	la-presse	La Presse (Montréal)	La Presse		CA
o		Le Devoir			CA
o		BBC;BBC News;BBC Afrique	BBC;BBC News;BBC World Service	la	GB
o		The Guardian;Guardian			GB
o		The Times;Times (Londres)	The Times;Sunday Times;The Sunday Times		GB
o		Financial Times;The Financial Times	Financial Times;The Financial Times;FT	le	GB
o	daily-telegraph	The Telegraph;Daily Telegraph;The Daily Telegraph;Telegraph	The Telegraph;Daily Telegraph;The Daily Telegraph		GB
o		The Economist			GB
o		The Independent			GB
o		Daily Mail;The Daily Mail	Daily Mail		GB
o		The Sun			GB
o		Sky News			GB
o		ITV	ITV;ITV News		GB
o		Channel 4	Channel 4;Channel 4 News		GB
o		New York Times;The New York Times		le	US
o		Washington Post;The Washington Post		le	US
o		Wall Street Journal;The Wall Street Journal;WSJ		le	US
o		Los Angeles Times	Los Angeles Times;LA Times	le	US
o		USA Today			US
o		CNN			US
o		Fox News			US
o		NBC;NBC News			US
o		CBS;CBS News			US
o		ABC News;ABC (chaîne américaine)	ABC News		US
o		MSNBC			US
o		NPR			US
o		Axios			US
o		Politico;POLITICO			US
o		Foreign Affairs			US
o	foreign-policy-mag	Foreign Policy			US
o		Time Magazine;magazine Time	Time magazine;TIME		US
o	voa	Voice of America;VOA;Voix de l'Amérique	Voice of America;VOA		US
o	rfe-rl	Radio Free Europe;RFE/RL;Radio Free Europe/Radio Liberty			US
o		Newsweek			US
o		The Atlantic			US
o	new-yorker	The New Yorker;New Yorker			US
o		Deutsche Welle;DW		la	DE
o		Der Spiegel;Spiegel			DE
o		Die Zeit			DE
o		Bild;Bild Zeitung;Bild am Sonntag	Bild;Bild am Sonntag		DE
o		Die Welt;Welt (journal)	Die Welt		DE
o	faz	Frankfurter Allgemeine Zeitung;FAZ		la	DE
o	sueddeutsche	Süddeutsche Zeitung		la	DE
o		ARD		l'	DE
o		ZDF		la	DE
o		El País;El Pais			ES
o		El Mundo			ES
o		ABC (Espagne)	ABC (Spain)		ES
o		La Vanguardia			ES
o		El Confidencial			ES
o		El Español;El Espanol	El Español		ES
o		La Razón;La Razon	La Razón		ES
o	el-faro	El Faro de Ceuta;El Faro
o		Europa Press			ES
o		TVE;RTVE			ES
o	corriere	Corriere della Sera		le	IT
o		La Repubblica;Repubblica			IT
o		La Stampa			IT
o		Rai;RAI	RAI;Rai	la	IT
o		Gazeta Wyborcza			PL
o		Kyiv Independent;The Kyiv Independent		le	UA
o		Ukrainska Pravda;Ukraïnska Pravda	Ukrainska Pravda	l'	UA
o	novaya-gazeta	Novaïa Gazeta	Novaya Gazeta		RU
o		Kommersant			RU
o		Meduza
o		RT;Russia Today;RT France	RT;Russia Today		RU
o		Sputnik			RU
o		Haaretz;Ha'aretz	Haaretz		IL
o		Times of Israel;The Times of Israel			IL
o		Jerusalem Post;The Jerusalem Post			IL
o	yediot	Yediot Aharonot;Yedioth Ahronoth;Ynet	Yedioth Ahronoth;Ynet		IL
o		Al-Jazira;Al Jazeera;Al-Jazeera;Al Jazira	Al Jazeera;Al-Jazeera		QA
o		Al-Arabiya;Al Arabiya	Al Arabiya;Al-Arabiya		SA
o		Asharq al-Awsat;Asharq Al-Awsat	Asharq Al-Awsat		SA
o		Al-Ahram	Al-Ahram;Ahram Online		EG
o		L'Orient-Le Jour;L'Orient-le-Jour	L'Orient-Le Jour;L'Orient Today		LB
o		Al-Manar			LB
o		Hürriyet;Hurriyet			TR
o		Cumhuriyet			TR
o		South China Morning Post;SCMP		le	HK
o		Global Times		le	CN
o		Quotidien du Peuple;Quotidien du peuple	People's Daily	le	CN
o		CCTV			CN
o		NHK			JP
o		Nikkei			JP
o	asahi	Asahi Shimbun		l'	JP
o		Times of India;The Times of India			IN
o		The Hindu			IN
o		Dawn			PK
o		Hespress			MA
o		Le360;le360	Le360		MA
o		Médias24;Medias24			MA
o		TelQuel;Tel Quel	TelQuel		MA
o	le-matin-maroc	Le Matin du Sahara;Le Matin (Maroc)	Le Matin (Morocco)		MA
o		Yabiladi			MA
o	bladi	Bladi.net;Bladi	Bladi.net		MA
o		Al Ahdath Al Maghribia;Al-Ahdath Al-Maghribia	Al Ahdath Al Maghribia		MA
o		Assabah			MA
o		Al Massae			MA
o		Kiosque360			MA
o		Atlasinfo
o		El Watan;El-Watan	El Watan		DZ
o		El Khabar			DZ
o		TSA;Tout sur l'Algérie	TSA		DZ
o		El Moudjahid			DZ
o		Liberté (Algérie)	Liberté (Algeria)		DZ
o		Mosaïque FM	Mosaïque FM;Mosaique FM		TN
o	la-presse-tunisie	La Presse de Tunisie			TN
o		ORTM		l'	ML
o		Studio Tamani			ML
o		Maliweb;Maliactu			ML
o	lefaso	Lefaso.net;LeFaso.net	Lefaso.net		BF
o		Sidwaya			BF
o		RTB		la	BF
o		ActuNiger			NE
o		Seneweb			SN
o		Premium Times			NG
o		Vanguard (Nigeria)			NG
o		Radio Okapi			CD
o		Actualité.cd;Actualite.cd	Actualite.cd		CD
o		Daily Maverick			ZA
o		O Globo;Globo			BR
o	folha	Folha de S.Paulo;Folha de São Paulo	Folha de S.Paulo;Folha de S. Paulo		BR
o		Clarín;Clarin			AR
o		Le Nouvelliste			HT
o		El Tiempo			CO
o		Telegram
o		Twitter;réseau social X	Twitter
o		Facebook
o	meta	Meta Platforms			US
o		WhatsApp			US
o		TikTok			CN
o		YouTube			US
o		Truth Social			US
o		Instagram			US
o		Google			US
o		Apple			US
o		Microsoft			US
o		Amazon	Amazon.com		US
o		Starlink			US
o		SpaceX			US
o		Tesla			US
o		EncroChat;Encrochat
o		Sky ECC
o		NSO Group;NSO	NSO Group		IL
o	total-energies	TotalEnergies			FR
o		Areva;Orano			FR
o		Airbus
o		Boeing			US
o		Lockheed Martin;Lockheed-Martin	Lockheed Martin		US
o		Raytheon;RTX			US
o		Northrop Grumman			US
o		BAE Systems			GB
o	dassault	Dassault Aviation;Dassault			FR
o		Thales;Thalès	Thales		FR
o		Naval Group			FR
o		Safran			FR
o		MBDA
o		Nexter;KNDS
o		Rheinmetall			DE
o		Saab			SE
o	leonardo	Leonardo (entreprise)	Leonardo (company)		IT
o		Baykar			TR
o		Lafarge;Holcim;LafargeHolcim			FR
o		Gazprom			RU
o		Rosneft			RU
o		Lukoil;Loukoïl	Lukoil		RU
o		Rosatom			RU
o		Sonatrach			DZ
o		Eni;ENI			IT
o		BP			GB
o		Shell
o		ExxonMobil	ExxonMobil;Exxon		US
o		Statoil;Equinor			NO
o		Huawei			CN
o		Glencore			CH
o		Air France			FR
o		Malaysia Airlines			MY
o		EDF			FR
o		Comité Al-Qods	Al-Quds Committee	le
o	ofpra	Office français de protection des réfugiés et apatrides;Ofpra;OFPRA	Ofpra;OFPRA	l'	FR
o		Rassemblement national;RN;Front national;FN;Rassemblement National;Front National	National Rally;RN;Rassemblement National;National Front	le	FR
o	renaissance-parti	La République en marche;LREM;Renaissance (parti);La République En Marche;En Marche	La République En Marche;LREM		FR
o		Les Républicains;LR;UMP	Les Républicains;The Republicans (France)		FR
o		Parti socialiste;PS;Parti Socialiste	Socialist Party	le
o		La France insoumise;LFI;France insoumise;La France Insoumise	La France Insoumise;France Unbowed;LFI	la	FR
o	nfp	Nouveau Front populaire;NFP	New Popular Front;NFP	le	FR
o	reconquete	Reconquête (parti);Reconquête!	Reconquête		FR
o		Parti communiste français;PCF;Parti communiste	French Communist Party;PCF	le	FR
o		MoDem;Modem	MoDem	le	FR
o	eelv	Europe Écologie-Les Verts;EELV;Les Écologistes;Europe Ecologie-Les Verts	EELV;Les Écologistes		FR
o	afd	Alternative pour l'Allemagne;AfD;Alternative für Deutschland	Alternative for Germany;AfD	l'	DE
o		CDU;Union chrétienne-démocrate;CDU/CSU	CDU;Christian Democratic Union;CDU/CSU	la	DE
o		CSU		la	DE
o		SPD;Parti social-démocrate	SPD;Social Democratic Party	le	DE
o	bsw	Alliance Sahra Wagenknecht;BSW	BSW;Sahra Wagenknecht Alliance	l'	DE
o		Vox			ES
o		PSOE;Parti socialiste ouvrier espagnol	PSOE;Spanish Socialist Workers' Party	le	ES
o	parti-populaire-espagne	Parti populaire;Parti Populaire	People's Party;Partido Popular	le	ES
o		Podemos			ES
o		Sumar			ES
o	junts	Junts per Catalunya;Junts			ES
o		Fratelli d'Italia;Frères d'Italie	Brothers of Italy;Fratelli d'Italia		IT
o		Lega;Ligue du Nord	Lega;Northern League	la	IT
o		Forza Italia			IT
o		Mouvement 5 étoiles;Mouvement 5 Étoiles;M5S	Five Star Movement;M5S	le	IT
o		Fidesz		le	HU
o		Tisza			HU
o		PiS;Droit et Justice;parti Droit et Justice	Law and Justice;PiS	le	PL
o		Plateforme civique;Coalition civique	Civic Platform;Civic Coalition	la	PL
o		FPÖ;Parti de la liberté	FPÖ;Freedom Party	le	AT
o		PVV;Parti pour la liberté	PVV;Party for Freedom	le	NL
o		Vlaams Belang		le	BE
o		N-VA	N-VA;New Flemish Alliance	la	BE
o		Syriza			GR
o		Aube dorée	Golden Dawn		GR
o		Parti conservateur;Tories;tories;Parti Conservateur	Conservative Party;Tories;Conservatives	le	GB
o		Parti travailliste;Labour;Parti Travailliste	Labour Party;Labour	le	GB
o		Reform UK			GB
o		SNP;Parti national écossais	Scottish National Party;SNP	le	GB
o		Sinn Féin;Sinn Fein		le
o		DUP;Parti unioniste démocrate	Democratic Unionist Party;DUP	le	GB
o		Parti républicain;GOP;Parti Républicain	Republican Party;GOP	le	US
o		Parti démocrate;Parti Démocrate	Democratic Party	le
o		AKP;Parti de la justice et du développement (Turquie)	AKP;Justice and Development Party (Turkey)	l'	TR
o		CHP;Parti républicain du peuple	CHP;Republican People's Party	le	TR
o		HDP;DEM (parti);Parti démocratique des peuples	HDP;Peoples' Democratic Party;DEM Party	le	TR
o		Likoud;Likud	Likud	le	IL
o		Russie unie;Russie Unie	United Russia		RU
o	pcc	Parti communiste chinois;PCC	Chinese Communist Party;CCP;Communist Party of China	le	CN
o		Kuomintang;KMT		le	TW
o	dpp-taiwan	Parti démocrate progressiste;DPP	Democratic Progressive Party;DPP	le	TW
o		BJP;Bharatiya Janata Party		le	IN
o		ANC;Congrès national africain	ANC;African National Congress	l'	ZA
o	pjd	Parti de la justice et du développement;PJD	Justice and Development Party;PJD	le	MA
o	rni	Rassemblement national des indépendants;RNI	National Rally of Independents;RNI	le	MA
o		Istiqlal;parti de l'Istiqlal	Istiqlal;Istiqlal Party	l'	MA
o	fln	Front de libération nationale;FLN	National Liberation Front;FLN	le	DZ
o	fis	Front islamique du salut;FIS	Islamic Salvation Front;FIS	le	DZ
o		Hirak		le	DZ
o		Ennahdha;Ennahda	Ennahda;Ennahdha		TN
o		UGTT;Union générale tunisienne du travail	UGTT;Tunisian General Labour Union	l'	TN
o		Frères musulmans;Confrérie des Frères musulmans;Frères Musulmans	Muslim Brotherhood	les
o		Pastef;PASTEF		le	SN
o	apr-senegal	Alliance pour la République;APR	Alliance for the Republic;APR	l'	SN
o		RDPC;Rassemblement démocratique du peuple camerounais	CPDM;Cameroon People's Democratic Movement	le	CM
o	mps	Mouvement patriotique du salut;MPS	Patriotic Salvation Movement;MPS	le	TD
o		UDPS;Union pour la démocratie et le progrès social	UDPS	l'	CD
o		Frelimo	Frelimo;FRELIMO	le	MZ
o		Renamo	Renamo;RENAMO	la	MZ
o		MPLA		le	AO
o		Unita;UNITA	UNITA;Unita	l'	AO
o		Zanu-PF;ZANU-PF	ZANU-PF;Zanu-PF	la	ZW
o	apc-nigeria	All Progressives Congress;Congrès des progressistes	All Progressives Congress;APC	l'	NG
o	morena	Morena (parti)	Morena (party)		MX
o		Rêve géorgien;Rêve Géorgien	Georgian Dream	le	GE
o	pas-moldavie	PAS;Parti Action et Solidarité	PAS;Party of Action and Solidarity	le	MD
o	democratie-lnd	Ligue nationale pour la démocratie;LND	National League for Democracy;NLD	la	MM
o		Église catholique;Eglise catholique	Catholic Church	l'
o		Église orthodoxe russe;Patriarcat de Moscou;patriarcat de Moscou	Russian Orthodox Church;Moscow Patriarchate	l'	RU
o		Fifa;FIFA	FIFA;Fifa	la
o	cio	Comité international olympique;CIO	International Olympic Committee;IOC	le
o		UEFA	UEFA;Uefa	l'
o		Medef		le	FR
o		CGT		la	FR
o		CFDT		la	FR
o	alliance-police	Alliance Police nationale;syndicat Alliance	Alliance Police Nationale		FR
o		FNSEA		la	FR
a		Marine nationale	French Navy	la	FR
a		Police aux frontières;PAF;police aux frontières	French border police	la	FR
a		Gendarmerie maritime;gendarmerie maritime	Gendarmerie maritime	la	FR
a		Gendarmerie nationale	National Gendarmerie	la	FR
a		État-major des armées;EMA;état-major des armées;État-major des Armées	French defence staff	l'	FR
a	elysee	Présidence française;Élysée;Elysée;palais de l'Élysée;Palais de l'Élysée	French presidency;Élysée;Elysee;Elysee Palace;Élysée Palace	l'	FR
a		Matignon;hôtel de Matignon	Matignon		FR
a		Quai d'Orsay		le	FR
a		Place Beauvau;place Beauvau;Beauvau	Place Beauvau;Beauvau		FR
a		Bercy			FR
a		Assemblée nationale française;Palais-Bourbon;Palais Bourbon	French National Assembly	l'	FR
a	dgse	Direction générale de la sécurité extérieure;DGSE;Direction générale de la Sécurité extérieure	DGSE;Directorate-General for External Security;General Directorate for External Security	la	FR
a	dgsi	Direction générale de la sécurité intérieure;DGSI;Direction générale de la Sécurité intérieure	DGSI;General Directorate for Internal Security;Directorate-General for Internal Security	la	FR
a	drm	Direction du renseignement militaire;DRM	Directorate of Military Intelligence;DRM	la	FR
a	drsd	Direction du renseignement et de la sécurité de la défense;DRSD	DRSD	la	FR
a	dnred	Direction nationale du renseignement et des enquêtes douanières;DNRED	DNRED	la	FR
a		Tracfin;TRACFIN			FR
a		Raid;RAID	RAID;Raid unit	le	FR
a	gign	Groupe d'intervention de la gendarmerie nationale;GIGN	GIGN	le	FR
a	bri	Brigade de recherche et d'intervention;BRI	BRI;Research and Intervention Brigade	la	FR
a	sdat	Sous-direction antiterroriste;SDAT;Sdat	SDAT	la	FR
a	pnat	Parquet national antiterroriste;Pnat;PNAT;parquet national antiterroriste;parquet antiterroriste	French anti-terrorism prosecutor's office;PNAT;National Anti-Terrorism Prosecutor's Office;French National Anti-Terrorism Prosecutor's Office;Pnat	le	FR
a	pnf	Parquet national financier;PNF;parquet national financier	National Financial Prosecutor's Office;PNF;French National Financial Prosecutor's Office	le	FR
a	pnaco	Parquet national anticriminalité organisée;Pnaco;PNACO;parquet national anticriminalité organisée	PNACO;Pnaco	le	FR
a	junalco	Juridiction nationale de lutte contre la criminalité organisée;Junalco;JUNALCO	Junalco;JUNALCO	la	FR
a	jirs	Juridiction interrégionale spécialisée;Jirs;JIRS;juridiction interrégionale spécialisée	JIRS;Jirs	la	FR
a	ofast	Office anti-stupéfiants;Ofast;OFAST;Office antistupéfiants;Office central pour la répression du trafic illicite des stupéfiants	Ofast;OFAST	l'	FR
a	oltim	Office de lutte contre le trafic illicite de migrants;Oltim;OLTIM;Ocriest	OLTIM	l'	FR
a	oclcif	Office central de lutte contre la corruption et les infractions financières et fiscales;OCLCIFF;Oclciff	OCLCIFF	l'	FR
a	oclch	Office central de lutte contre les crimes contre l'humanité;OCLCH	OCLCH	l'	FR
a	igpn	Inspection générale de la police nationale;IGPN	IGPN	l'	FR
a	anssi	Agence nationale de la sécurité des systèmes d'information;Anssi;ANSSI	ANSSI	l'	FR
a		Viginum;VIGINUM			FR
a		Conseil constitutionnel	Constitutional Council	le	FR
a	conseil-d-etat-france	Conseil d'État;Conseil d'Etat	Council of State;Conseil d'État	le	FR
a		Cour de cassation	Court of Cassation	la	FR
a		Cour des comptes		la	FR
a		CNCTR		la	FR
a	crs	Compagnies républicaines de sécurité;CRS	CRS	les	FR
a	afd-agence	Agence française de développement;AFD	French Development Agency;AFD	l'	FR
a	dga	Direction générale de l'armement;DGA	DGA	la	FR
a	premar	Préfecture maritime;préfecture maritime;Prémar;préfecture maritime de la Manche et de la mer du Nord	Maritime prefecture;maritime prefecture	la	FR
a	barkhane	force Barkhane;Force Barkhane;Barkhane	Barkhane force;Barkhane	la	FR
a		Légion étrangère	Foreign Legion;French Foreign Legion	la	FR
a	surete-de-l-etat-belge	Sûreté de l'État;Sûreté de l'Etat;VSSE	VSSE;Belgian State Security	la	BE
a	ocam	Organe de coordination pour l'analyse de la menace;Ocam;OCAM	OCAM;OCAD	l'	BE
a		SGRS;Service général du renseignement et de la sécurité	SGRS	le	BE
a		Parquet fédéral belge;parquet fédéral belge	Belgian federal prosecutor's office;Belgian federal prosecutors	le	BE
a		Fedpol			CH
a	ministere-public-confederation	Ministère public de la Confédération;MPC;ministère public de la Confédération	Office of the Attorney General of Switzerland	le	CH
a	src-suisse	Service de renseignement de la Confédération;SRC	Federal Intelligence Service (Switzerland)	le	CH
a	bnd	Service fédéral de renseignement;BND;Bundesnachrichtendienst	BND;Federal Intelligence Service;Bundesnachrichtendienst	le	DE
a	bfv	Office fédéral de protection de la Constitution;BfV;Office de protection de la Constitution;Verfassungsschutz	BfV;Federal Office for the Protection of the Constitution;Verfassungsschutz	l'	DE
a	bka	Office fédéral de police criminelle;BKA;Office fédéral de la police criminelle	Federal Criminal Police Office;BKA	l'	DE
a		Bundeswehr		la	DE
a		Bundestag		le	DE
a		Bundesrat		le	DE
a		Parquet fédéral allemand;parquet fédéral de Karlsruhe;parquet fédéral allemand	German federal prosecutors;German federal prosecutor's office;Federal Prosecutor's Office	le	DE
a		MI5		le	GB
a		MI6	MI6;Secret Intelligence Service	le	GB
a		GCHQ		le	GB
a		Scotland Yard;Metropolitan Police;Met Police;police métropolitaine de Londres	Scotland Yard;Metropolitan Police;Met Police		GB
a	nca	National Crime Agency;NCA;Agence nationale de lutte contre la criminalité	National Crime Agency;NCA	la	GB
a		Foreign Office	Foreign Office;Foreign, Commonwealth and Development Office;FCDO	le	GB
a		Home Office		le	GB
a		Downing Street;10 Downing Street	Downing Street;No 10;10 Downing Street;Number 10		GB
a		Royal Navy		la	GB
a	raf	Royal Air Force;RAF		la	GB
a		Chambre des communes;Chambre des Communes	House of Commons	la	GB
a		Chambre des lords;Chambre des Lords	House of Lords	la	GB
a		Crown Prosecution Service;CPS (Royaume-Uni)	Crown Prosecution Service;CPS	le	GB
a		Serious Fraud Office;SFO		le	GB
a		Border Force	Border Force;UK Border Force	la	GB
a		PSNI;Police Service of Northern Ireland	Police Service of Northern Ireland;PSNI	la	GB
a		Garda	Garda;An Garda Síochána;Garda Síochána	la	IE
a	garde-civile	Garde civile espagnole;Garde civile;Guardia Civil;Guardia civil	Spanish Civil Guard;Civil Guard;Guardia Civil;Spain's Civil Guard	la	ES
a	police-nationale-espagnole	Policia Nacional;Policía Nacional	Policía Nacional;Policia Nacional	la	ES
a		Audience nationale;Audiencia Nacional	Audiencia Nacional;National Court;Spain's High Court;Audiencia Nacional court	l'	ES
a	cni	Centre national de renseignement;CNI	CNI;National Intelligence Centre	le	ES
a	mossos	Mossos d'Esquadra;Mossos		les	ES
a		Salvamento Maritimo;Salvamento Marítimo	Salvamento Marítimo;Salvamento Maritimo		ES
a		Moncloa;La Moncloa	Moncloa	la	ES
a	carabiniers	Carabiniers italiens;carabiniers;carabinieri;Carabiniers	Carabinieri;carabinieri	les	IT
a	guardia-di-finanza	Garde des finances;Guardia di Finanza;Garde financière;police financière italienne	Guardia di Finanza;Italian finance police	la	IT
a		palais Chigi;Palais Chigi	Palazzo Chigi;Chigi Palace	le	IT
a		Farnesina;Farnésine	Farnesina	la	IT
a	polizia-dia	Direction d'investigation antimafia;DIA (Italie);Direction antimafia	Anti-Mafia Investigation Directorate;Anti-Mafia Directorate	la	IT
a		CIA;Agence centrale de renseignement	Central Intelligence Agency;CIA	la	US
a		FBI;Bureau fédéral d'enquête	FBI;Federal Bureau of Investigation	le	US
a		NSA;Agence nationale de sécurité	National Security Agency;NSA	la	US
a	dea	Agence américaine antidrogue;DEA;Agence antidrogue américaine;Drug Enforcement Administration	Drug Enforcement Administration;DEA	la	US
a		ICE;Immigration and Customs Enforcement;police de l'immigration	Immigration and Customs Enforcement;ICE;U.S. Immigration and Customs Enforcement	l'	US
a		CBP;Customs and Border Protection	Customs and Border Protection;CBP;U.S. Customs and Border Protection	le	US
a	dhs	Département de la Sécurité intérieure;DHS;département de la Sécurité intérieure;département américain de la Sécurité intérieure	Department of Homeland Security;DHS;Homeland Security	le	US
a		Secret Service;Secret Service américain	Secret Service;U.S. Secret Service;US Secret Service	le	US
a		Pentagone;département de la Défense;département américain de la Défense;secrétariat à la Défense;ministère américain de la Défense;département de la Guerre;ministère de la Défense américain	Pentagon;Department of Defense;Defense Department;Department of War;US Department of Defense	le	US
a		Département d'État;département d'État;Département d'Etat;département d'Etat;département d'État américain;département d'Etat américain;diplomatie américaine	State Department;U.S. State Department;US State Department;Department of State	le	US
a		Département de la Justice;département de la Justice;département américain de la Justice;ministère américain de la Justice	Justice Department;Department of Justice;DOJ;U.S. Justice Department;US Justice Department;US Department of Justice;U.S. Department of Justice	le	US
a		Trésor américain;département du Trésor;département américain du Trésor;département du Trésor américain;Ofac;OFAC	Treasury Department;U.S. Treasury;US Treasury;OFAC;Office of Foreign Assets Control;US Treasury Department	le	US
a		Maison-Blanche;Maison Blanche	White House	la	US
a	conseil-de-securite-nationale-us	Conseil de sécurité nationale américain;NSC	US National Security Council;White House National Security Council;NSC	le	US
a		Capitole;Capitole américain	Capitol;U.S. Capitol;US Capitol;Capitol Hill	le	US
a		Congrès américain;Congrès des États-Unis	U.S. Congress;US Congress;Congress	le	US
a		Sénat américain;Sénat des États-Unis	U.S. Senate;US Senate	le	US
a		Chambre des représentants;Chambre américaine des représentants;Chambre des Représentants	House of Representatives;U.S. House of Representatives;US House of Representatives	la	US
a		Cour suprême américaine;Cour suprême des États-Unis	U.S. Supreme Court;US Supreme Court	la	US
a		Africom;AFRICOM;Commandement américain pour l'Afrique;commandement américain pour l'Afrique	Africa Command;AFRICOM;U.S. Africa Command;US Africa Command;Africom	l'	US
a		Centcom;CENTCOM;Commandement militaire américain au Moyen-Orient;commandement militaire américain pour le Moyen-Orient	Central Command;CENTCOM;U.S. Central Command;US Central Command	le	US
a		US Navy;U.S. Navy;Marine américaine;marine américaine	U.S. Navy;US Navy	la	US
a		US Air Force;armée de l'air américaine	U.S. Air Force;US Air Force	l'	US
a		Garde-côtes américains;garde-côtes américains;US Coast Guard	U.S. Coast Guard;US Coast Guard	les	US
a		USAID;Usaid;Agence américaine pour le développement international;Agence américaine d'aide au développement	USAID;U.S. Agency for International Development;Agency for International Development	l'	US
a		Doge (agence)	Department of Government Efficiency;DOGE	le	US
a		ATF	Bureau of Alcohol, Tobacco, Firearms and Explosives;ATF	l'	US
a		Gendarmerie royale du Canada;GRC;Gendarmerie royale canadienne	Royal Canadian Mounted Police;RCMP	la	CA
a	scrs	Service canadien du renseignement de sécurité;SCRS	Canadian Security Intelligence Service;CSIS (Canada)	le	CA
a		ASIO	ASIO;Australian Security Intelligence Organisation	l'	AU
a	afp-australie	police fédérale australienne;Police fédérale australienne	Australian Federal Police	la	AU
a		Kremlin		le	RU
a	fsb	Service fédéral de sécurité;FSB;services de sécurité russes (FSB)	FSB;Federal Security Service	le	RU
a		GRU;Renseignement militaire russe;renseignement militaire russe	GRU;Russian military intelligence	le	RU
a		SVR;Service des renseignements extérieurs russe;Service de renseignement extérieur russe	SVR;Foreign Intelligence Service (Russia)	le	RU
a		KGB		le
a		Rosgvardia;Garde nationale russe	Rosgvardia;Russian National Guard	la	RU
a		Roskomnadzor			RU
a		Comité d'enquête russe;Comité d'enquête de Russie	Russian Investigative Committee;Investigative Committee	le	RU
a		Douma;Douma d'État;Douma russe	Duma;State Duma;Russian Duma	la	RU
a		Africa Corps;Afrika Corps;Corps africain	Africa Corps	l'	RU
a		SBU;Service de sécurité d'Ukraine;services de sécurité ukrainiens	SBU;Security Service of Ukraine;Ukraine's SBU	le	UA
a		GUR;HUR;renseignement militaire ukrainien;Renseignement militaire ukrainien	HUR;GUR;Ukrainian military intelligence	le	UA
a		Rada;Verkhovna Rada		la	UA
a		Nabu;NABU;Bureau national anticorruption	NABU;National Anti-Corruption Bureau	le	UA
a		Energoatom			UA
a		Sejm;Diète polonaise;Diète	Sejm	le	PL
a		ABW;Agence de sécurité intérieure polonaise	ABW;Internal Security Agency	l'	PL
a	mit	MIT (Turquie);services secrets turcs (MIT);renseignement turc	MIT (Turkey);Turkish intelligence;National Intelligence Organisation	le	TR
a		Mossad		le	IL
a		Shin Bet;Shin Beth;Shabak;Shin-Bet	Shin Bet;Shabak	le	IL
a	tsahal	Armée israélienne;Tsahal;armée israélienne;forces de défense israéliennes;Forces de défense israéliennes	Israeli army;IDF;Israel Defense Forces;Israeli military;Israel Defence Forces	l'	IL
a		Knesset		la	IL
a		Cogat;COGAT	COGAT;Cogat	le	IL
a		Autorité palestinienne;Autorité Palestinienne	Palestinian Authority;PA	l'	PS
a	olp	Organisation de libération de la Palestine;OLP	Palestine Liberation Organization;PLO;Palestine Liberation Organisation	l'	PS
a		Gardiens de la révolution;Gardiens de la Révolution;Corps des Gardiens de la révolution islamique;CGRI;Pasdaran;pasdarans;gardiens de la Révolution;Corps des gardiens de la révolution islamique	Revolutionary Guards;IRGC;Islamic Revolutionary Guard Corps;Revolutionary Guard;Iran's Revolutionary Guards	les	IR
a		Force Qods;force Al-Qods;Force Al-Qods;Force Quds;force Qods	Quds Force;Qods Force	la	IR
a		Bassidj;Bassidjis;bassidjis	Basij	le	IR
a		ISI;Inter-Services Intelligence		l'	PK
a		RAW (Inde)	Research and Analysis Wing;RAW (India)	le	IN
a	apl	Armée populaire de libération;APL	People's Liberation Army;PLA	l'	CN
a		Guoanbu;ministère chinois de la Sécurité de l'État	Ministry of State Security;MSS	le	CN
a		Zhongnanhai			CN
a		Maison bleue;Maison Bleue	Blue House	la	KR
a		NIS;Service national de renseignement;Service national du renseignement	National Intelligence Service;NIS	le	KR
a		Tatmadaw		la	MM
a	dgst	Direction générale de la surveillance du territoire;DGST;Direction générale de la surveillance du territoire national;Direction générale de surveillance du territoire national;DGST marocaine	DGST;General Directorate for Territorial Surveillance	la	MA
a	dged	Direction générale des études et de la documentation;DGED	DGED	la	MA
a	dgsn	Direction générale de la sûreté nationale;DGSN;Direction générale de la Sûreté nationale;Sûreté nationale	DGSN;General Directorate for National Security	la
a	bcij	Bureau central d'investigations judiciaires;BCIJ;Bureau central d'investigation judiciaire;Bureau central des investigations judiciaires	Central Bureau of Judicial Investigations;BCIJ;Central Bureau of Judicial Investigation	le	MA
a	bnpj	Brigade nationale de la police judiciaire;BNPJ	National Brigade of the Judicial Police;BNPJ	la	MA
a		Gendarmerie royale;Gendarmerie royale marocaine	Royal Gendarmerie	la	MA
a		Forces armées royales;FAR;Forces Armées Royales	Royal Armed Forces;Moroccan Royal Armed Forces	les	MA
a		Marine royale;Marine royale marocaine	Royal Moroccan Navy	la	MA
a	anrf	Autorité nationale du renseignement financier;ANRF	National Financial Intelligence Authority;ANRF	l'	MA
a		DRS;Département du renseignement et de la sécurité	DRS;Department of Intelligence and Security	le	DZ
a	anp	Armée nationale populaire;ANP	People's National Army;ANP	l'	DZ
a	cemoc	Comité d'état-major opérationnel conjoint;Cémoc;Cemoc;CEMOC	Joint Operational General Staff Committee;CEMOC	le
a	gun-libye	Gouvernement d'union nationale;GNA;GUN;Gouvernement d'unité nationale	Government of National Unity;Government of National Accord;GNU;GNA	le	LY
a	anl-libye	Armée nationale libyenne;ANL;LNA	Libyan National Army;LNA	l'	LY
a	fama	Forces armées maliennes;FAMa;Fama;Famas;FAMA;Forces Armées Maliennes	Malian Armed Forces;FAMa;Malian armed forces	les	ML
a	fds	Forces de défense et de sécurité;FDS	Defence and Security Forces	les	NE BF ML CI BJ TG SN TD CM
a	vdp	Volontaires pour la défense de la patrie;VDP;Volontaires pour la Défense de la Patrie	Volunteers for the Defense of the Homeland;VDP;Volunteers for the Defence of the Homeland	les	BF
a	cnsp	Conseil national pour la sauvegarde de la patrie;CNSP;Conseil national pour le salut du peuple	National Council for the Safeguard of the Homeland;CNSP	le
a	ceni	Commission électorale nationale indépendante;Céni;CENI;Ceni	Independent National Electoral Commission;CENI	la
a		INEC;Commission électorale nationale indépendante du Nigeria	INEC;Independent National Electoral Commission (Nigeria)	l'	NG
a		Isie;ISIE;Instance supérieure indépendante pour les élections	ISIE;Independent High Authority for Elections	l'	TN
a	fardc	Forces armées de la RDC;FARDC;Forces armées de la République démocratique du Congo;Forces armées congolaises	FARDC;Congolese armed forces;Armed Forces of the Democratic Republic of the Congo	les	CD
a	rdf	Forces de défense rwandaises;RDF;armée rwandaise;Armée rwandaise	Rwanda Defence Force;RDF;Rwandan army	les	RW
a		UPDF	UPDF;Uganda People's Defence Force	l'	UG
a	kdf	Kenya Defence Forces;KDF		les	KE
a		EFCC	EFCC;Economic and Financial Crimes Commission	l'	NG
a		Hawks		les	ZA
a	police-nationale-haitienne	Police nationale d'Haïti;PNH;police nationale d'Haïti;Police nationale haïtienne	Haitian National Police;Haiti National Police;PNH	la	HT
a	cpt-haiti	Conseil présidentiel de transition;CPT	Transitional Presidential Council	le	HT
a		Sebin;SEBIN		le	VE
a	cne-venezuela	Conseil national électoral;CNE	National Electoral Council;CNE	le
a		DGCIM		la	VE
a		régiment Azov;Régiment Azov;brigade Azov;bataillon Azov	Azov Regiment;Azov Brigade;Azov Battalion	le	UA
g		Al-Qaïda;Al-Qaeda;Al-Qaida;Al-Qaeda central	Al-Qaeda;Al-Qaida;al Qaeda
g	aqmi	Al-Qaïda au Maghreb islamique;Aqmi;AQMI;Al-Qaeda au Maghreb islamique;Al-Qaïda au Maghreb Islamique	Al-Qaeda in the Islamic Maghreb;AQIM
g	aqpa	Al-Qaïda dans la péninsule arabique;Aqpa;AQPA;Al-Qaïda dans la péninsule Arabique	Al-Qaeda in the Arabian Peninsula;AQAP
g	daech	État islamique;Daech;Daesh;Etat islamique;Etat Islamique;EI;État Islamique;groupe État islamique;groupe Etat islamique;organisation État islamique;organisation Etat islamique;organisation de l'État islamique;ISIS;OEI;organisation Etat Islamique;groupe djihadiste État islamique;groupe jihadiste Etat islamique;groupe jihadiste État islamique;groupe djihadiste Etat islamique;groupe terroriste État islamique;État islamique en Irak et au Levant;Etat islamique en Irak et au Levant;État islamique en Irak et en Syrie;EIIL	Islamic State;ISIS;ISIL;IS;Daesh;Islamic State group;Isis;Isil;Islamic State of Iraq and Syria;Islamic State in Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State in Iraq and the Levant
g	eigs	État islamique au Grand Sahara;EIGS;État islamique dans le Grand Sahara;Etat islamique au grand Sahara;État islamique au Sahel;EIS;EI au Sahel;EI au Grand Sahara;État islamique dans le grand Sahara;État islamique au Sahel (EIS)	Islamic State in the Greater Sahara;ISGS;Islamic State Sahel Province;ISSP;Islamic State in the Sahel	l'
g	iswap	État islamique en Afrique de l'Ouest;Iswap;ISWAP;Etat islamique en Afrique de l'Ouest;EI en Afrique de l'Ouest;Province de l'État islamique en Afrique de l'Ouest	Islamic State West Africa Province;ISWAP;Islamic State in West Africa Province;Iswap	l'
g	eik	État islamique au Khorasan;EI-K;État islamique - Khorasan;EIK;État islamique-Khorasan;ISIS-K;Etat islamique au Khorasan	Islamic State Khorasan;ISIS-K;ISKP;IS-K;Islamic State Khorasan Province;ISIS-Khorasan	l'
g	iscap	État islamique en Afrique centrale;ISCAP;Etat islamique en Afrique centrale	Islamic State Central Africa Province;ISCAP	l'
g	jnim	Groupe de soutien à l'islam et aux musulmans;Jnim;GSIM;JNIM;Groupe pour le soutien de l'islam et des musulmans;Gsim;Groupe de soutien à l'Islam et aux musulmans;Jamaat Nosrat al-Islam wal-Mouslimin;Groupe de soutien de l'islam et des musulmans	Jama'at Nusrat al-Islam wal-Muslimin;JNIM;Group for the Support of Islam and Muslims;GSIM;Support Group for Islam and Muslims;Group to Support Islam and Muslims	le
g	mujao	Mouvement pour l'unicité et le jihad en Afrique de l'Ouest;Mujao;MUJAO;Mouvement pour l'unicité et le djihad en Afrique de l'Ouest	Movement for Oneness and Jihad in West Africa;MUJAO;MUJWA	le
g		Ansar Dine;Ansar Eddine;Ansar ed-Dine;Ansar Din;Ançar Dine	Ansar Dine;Ansar al-Din;Ansar Eddine
g	okba-ibn-nafaa	Katiba Okba Ibn Nafaa;Okba Ibn Nafaa;katiba Okba Ibn Nafaa;brigade Okba Ibn Nafaa;phalange Okba Ibn Nafaa;Okba Ibn Nafi;Okba Ibnou Nafaâ	Uqba ibn Nafi Battalion;Okba Ibn Nafaa Brigade;Uqba bin Nafi Battalion	la
g		Ansarul Islam;Ansaroul Islam;Ansar ul Islam	Ansarul Islam;Ansaroul Islam
g		Ansar al-Charia;Ansar Al-Charia;Ansar Asharia	Ansar al-Sharia;Ansar al-Shariah
g		Al-Mourabitoune;Al-Mourabitoun;Mourabitoune;Signataires par le sang	Al-Mourabitoun;al-Mourabitoun;Signed in Blood Battalion
g		Katiba Macina;Katiba du Macina;katiba Macina;katiba du Macina;Front de libération du Macina;FLM;katiba Serma;Katiba Serma	Katiba Macina;Macina Liberation Front;Macina Katiba	la
g	gspc	Groupe salafiste pour la prédication et le combat;GSPC	Salafist Group for Preaching and Combat;GSPC	le
g	gia	Groupe islamique armé;GIA	Armed Islamic Group;GIA	le
g	gicm	Groupe islamique combattant marocain;GICM	Moroccan Islamic Combatant Group;GICM	le
g	mnla	Mouvement national de libération de l'Azawad;MNLA;Mouvement national pour la libération de l'Azawad	National Movement for the Liberation of Azawad;MNLA	le
g	cma	Coordination des mouvements de l'Azawad;CMA	Coordination of Azawad Movements;CMA	la
g	fla	Front de libération de l'Azawad;FLA	Azawad Liberation Front;FLA	le
g	csp	Cadre stratégique permanent;CSP;CSP-DPA;CSP-PSD	Permanent Strategic Framework;CSP	le
g	hcua	Haut conseil pour l'unité de l'Azawad;HCUA;Haut Conseil pour l'unité de l'Azawad	High Council for the Unity of Azawad;HCUA	le
g		Gatia;GATIA	GATIA;Gatia	le
g	msa	Mouvement pour le salut de l'Azawad;MSA	Movement for the Salvation of Azawad;MSA	le
g		Dan Na Ambassagou;Dan Nan Ambassagou	Dan Na Ambassagou
g	wagner	Groupe Wagner;Wagner;groupe Wagner;groupe paramilitaire Wagner;milice Wagner	Wagner Group;Wagner;Wagner group	le	RU
g		Boko Haram;Boko Aram	Boko Haram
g		Ansaru
g		Lakurawa
g		Shebab;Al-Shabaab;Chabab;shebab;Al-Shebab;Shebabs;shebabs;Chebab;Al-Chabab;Al Shabaab;Harakat al-Shabaab	Al-Shabaab;Al-Shabab;Shabaab;al-Shabaab;Al Shabaab;al-Shabab	les
g	lra	Armée de résistance du Seigneur;LRA	Lord's Resistance Army;LRA	la
g	adf	Forces démocratiques alliées;ADF;rebelles ADF	Allied Democratic Forces;ADF	les
g	m23	Mouvement du 23 mars;M23;Mouvement du 23-Mars;M-23;AFC/M23;rebelles du M23	March 23 Movement;M23;AFC/M23;M23 rebels	le
g	afc	Alliance fleuve Congo;AFC;Alliance Fleuve Congo	Congo River Alliance;AFC	l'
g	fdlr	Forces démocratiques de libération du Rwanda;FDLR	Democratic Forces for the Liberation of Rwanda;FDLR	les
g		Codeco;CODECO;Coopérative pour le développement du Congo	CODECO;Codeco;Cooperative for the Development of the Congo	la
g		Wazalendo;wazalendo	Wazalendo	les
g		Maï-Maï;maï-maï;Mai-Mai	Mai-Mai;Mai Mai	les
g		Séléka;Seleka;ex-Séléka;Ex-Séléka	Seleka;Séléka;ex-Seleka	la
g		anti-balaka;Anti-balaka;antibalaka;Anti-Balaka	anti-Balaka;Anti-Balaka;anti-balaka	les
g	cpc	Coalition des patriotes pour le changement;CPC	Coalition of Patriots for Change;CPC	la
g	upc-rca	Unité pour la paix en Centrafrique;UPC	Unity for Peace in Central Africa;UPC	l'
g		3R;Retour, réclamation et réhabilitation	3R;Return, Reclamation, Rehabilitation
g	fact	Front pour l'alternance et la concorde au Tchad;FACT;Fact	Front for Change and Concord in Chad;FACT	le
g	ufr-tchad	Union des forces de la résistance;UFR	Union of Resistance Forces;UFR	l'
g	fsr	Forces de soutien rapide;FSR;Forces de Soutien rapide;paramilitaires des FSR	Rapid Support Forces;RSF paramilitaries;paramilitary Rapid Support Forces;RSF	les	SD
g		Janjawid;janjawids;Janjaweed;Janjawids	Janjaweed	les
g	splm-n	MPLS-N;SPLM-N;Mouvement populaire de libération du Soudan-Nord	SPLM-N;Sudan People's Liberation Movement-North	le
g	tplf	Front de libération du peuple du Tigré;TPLF;FLPT	Tigray People's Liberation Front;TPLF	le
g		Fano	Fano;Fano militia
g	ola	Armée de libération oromo;OLA	Oromo Liberation Army;OLA	l'
g	polisario	Front Polisario;Polisario;Front polisario	Polisario Front;Polisario	le
g	mak	Mouvement pour l'autodétermination de la Kabylie;MAK	Movement for the Self-Determination of Kabylia;MAK	le
g	mfdc	Mouvement des forces démocratiques de Casamance;MFDC	Movement of Democratic Forces of Casamance;MFDC	le
g		Hamas;Mouvement de la résistance islamique;mouvement islamiste palestinien Hamas	Hamas	le
g	brigades-al-qassam	Brigades Ezzedine al-Qassam;Brigades al-Qassam;brigades Ezzedine al-Qassam;Brigades Izz al-Din al-Qassam	Qassam Brigades;al-Qassam Brigades;Izz ad-Din al-Qassam Brigades	les
g	jihad-islamique	Jihad islamique palestinien;Jihad islamique;Djihad islamique;Jihad islamique palestinienne;Djihad islamique palestinien	Palestinian Islamic Jihad;Islamic Jihad;PIJ	le
g	fplp	Front populaire de libération de la Palestine;FPLP	Popular Front for the Liberation of Palestine;PFLP	le
g		Fatah		le
g		Hezbollah;mouvement chiite libanais Hezbollah	Hezbollah;Hizbollah;Hizbullah	le
g	amal	mouvement Amal;Mouvement Amal	Amal Movement	le
g		Houthis;houthis;Houthi;houthi;rebelles houthis;Ansarallah;Houthistes;rebelles houthistes;houthie;houthies	Houthis;Houthi;Houthi rebels;Ansar Allah;Huthis	les
g		Hachd al-Chaabi;Hachd Al-Chaabi;Unités de mobilisation populaire;Forces de mobilisation populaire	Popular Mobilization Forces;Hashd al-Shaabi;PMF;Popular Mobilisation Forces	le
g		Kataëb Hezbollah;Kataeb Hezbollah;brigades du Hezbollah	Kataib Hezbollah;Kataeb Hezbollah	les
g	hts	Hayat Tahrir al-Cham;HTS;HTC;Hayat Tahrir al-Sham;Hayat Tahrir el-Cham;Hay'at Tahrir al-Sham	Hayat Tahrir al-Sham;HTS;Hay'at Tahrir al-Sham
g		Front al-Nosra;Front Al-Nosra;Jabhat al-Nosra;Front Fatah al-Cham;al-Nosra	Nusra Front;al-Nusra Front;Al-Nusra Front;Jabhat al-Nusra	le
g	fds-syrie	Forces démocratiques syriennes;FDS;Forces Démocratiques Syriennes	Syrian Democratic Forces;SDF	les	SY
g	ypg	Unités de protection du peuple;YPG	People's Protection Units;YPG	les
g		PYD;Parti de l'union démocratique	PYD;Democratic Union Party	le
g	pkk	Parti des travailleurs du Kurdistan;PKK	Kurdistan Workers' Party;PKK;Kurdistan Workers Party	le
g	asl	Armée syrienne libre;ASL	Free Syrian Army;FSA	l'
g	ans-syrie	Armée nationale syrienne;ANS	Syrian National Army;SNA	l'
g	peshmerga	Peshmergas;peshmergas;Peshmerga;peshmerga	Peshmerga;peshmerga	les
g		Moudjahidine du peuple;Organisation des Moudjahidine du peuple;OMPI;Moudjahidines du peuple	People's Mujahedin;MEK;Mojahedin-e Khalq;People's Mujahedin of Iran	les
g		Talibans;talibans;taliban;Taliban;Talibans afghans;talibane;talibanes	Taliban;Taleban	les	AF
g	ttp	Tehreek-e-Taliban Pakistan;TTP;Tehrik-e-Taliban Pakistan;Talibans pakistanais;talibans pakistanais;Tehrik-e-Taliban	Tehreek-e-Taliban Pakistan;TTP;Pakistani Taliban;Tehrik-i-Taliban Pakistan	le
g		réseau Haqqani;Réseau Haqqani;clan Haqqani	Haqqani network;Haqqani Network	le
g		Lashkar-e-Taiba;Lashkar-e-Taïba;Lashkar-e-Toiba;LeT	Lashkar-e-Taiba;Lashkar-e-Toiba;LeT
g		Jaish-e-Mohammed;Jaish-e-Mohammad
g	bla	Armée de libération du Baloutchistan;BLA;Armée de libération baloutche	Balochistan Liberation Army;BLA;Baloch Liberation Army	l'
g		Abou Sayyaf;Abu Sayyaf	Abu Sayyaf
g		Jemaah Islamiyah;Jamaah Islamiyah	Jemaah Islamiyah;Jemaah Islamiah	la
g	arsa	Armée du salut des Rohingyas de l'Arakan;Arsa;ARSA	Arakan Rohingya Salvation Army;ARSA	l'
g		Armée de l'Arakan;AA;Armée d'Arakan	Arakan Army;AA	l'
g	kia	Armée pour l'indépendance kachin;KIA	Kachin Independence Army;KIA	l'
g	knu	Union nationale karen;KNU	Karen National Union;KNU	l'
g		Tigres tamouls;LTTE	Tamil Tigers;LTTE	les
g		Naxalites;naxalites;maoïstes indiens	Naxalites;Naxalite;Maoist rebels	les
g	farc	Forces armées révolutionnaires de Colombie;Farc;FARC	Revolutionary Armed Forces of Colombia;FARC;Farc	les
g	eln	Armée de libération nationale (Colombie);ELN;Armée de libération nationale	National Liberation Army;ELN	l'
g		Clan del Golfo;Clan du Golfe;clan du Golfe	Clan del Golfo;Gulf Clan	le
g		Cartel de Sinaloa;cartel de Sinaloa	Sinaloa Cartel;Sinaloa cartel	le
g	cjng	Cartel Jalisco nouvelle génération;CJNG;cartel Jalisco Nouvelle Génération;Cartel de Jalisco Nouvelle Génération;cartel de Jalisco;Cartel de Jalisco;Cartel Jalisco Nueva Generación	Jalisco New Generation Cartel;CJNG;Jalisco cartel	le
g		Los Zetas;Zetas
g		Cartel du Golfe;cartel du Golfe	Gulf Cartel;Gulf cartel	le
g		Cartel de Medellin;cartel de Medellin;cartel de Medellín	Medellín Cartel;Medellin cartel;Medellin Cartel	le
g		Tren de Aragua		le
g		Los Choneros;Choneros
g		Los Lobos
g	pcc-bresil	Premier commando de la capitale;PCC (Brésil);Premier Commando de la capitale;Primeiro Comando da Capital	First Capital Command;Primeiro Comando da Capital;PCC	le
g		Comando Vermelho;Commando rouge;Commando Rouge	Comando Vermelho;Red Command	le
g	ms-13	Mara Salvatrucha;MS-13;MS13	MS-13;Mara Salvatrucha;MS13	la
g		Barrio 18
g		Viv Ansanm
g	g9-haiti	G9		le
g		400 Mawozo
g		Cosa Nostra	Cosa Nostra;Sicilian Mafia;Sicilian mafia
g		'Ndrangheta;Ndrangheta;N'Drangheta;'ndrangheta;ndrangheta	'Ndrangheta;Ndrangheta;Calabrian mafia	la
g		Camorra;camorra	Camorra	la
g		Sacra Corona Unita		la
g		Mocro Maffia;Mocro-maffia;Mocro Mafia;Mocromaffia;mocro maffia;Mocro-mafia;Mocro maffia	Mocro Maffia;Mocro Mafia;Mocro-Maffia	la
g		DZ Mafia;DZ mafia	DZ Mafia	la
g	yoda	clan Yoda;Yoda	Yoda clan	le
g		yakuza;yakuzas;Yakuza	Yakuza;yakuza	les
g	triades	triades chinoises	Chinese triads	les
g	kinahan	clan Kinahan;cartel Kinahan	Kinahan cartel;Kinahan gang	le
g		Hells Angels;Hell's Angels		les
g	foxtrot	réseau Foxtrot;Foxtrot	Foxtrot network;Foxtrot	le
g		ETA;Euskadi ta Askatasuna	ETA;Eta;Euskadi Ta Askatasuna	l'
g	ira	Armée républicaine irlandaise;IRA	Irish Republican Army;IRA	l'
g		Nouvelle IRA;New IRA	New IRA	la
g		FLNC;Front de libération nationale corse;Front de libération nationale de la Corse	FLNC;National Liberation Front of Corsica	le
g		Brigades rouges;Brigades Rouges	Red Brigades	les
g		Fraction armée rouge;RAF (Allemagne);bande à Baader	Red Army Faction;Baader-Meinhof	la
g		Loups gris;Loups Gris	Grey Wolves;Gray Wolves	les
g		Proud Boys		les
g		Oath Keepers		les
g		Ku Klux Klan;KKK		le
g		antifa;Antifa
g	atomwaffen	Atomwaffen Division;Atomwaffen
g		Reichsbürger;Citoyens du Reich	Reichsbürger;Reichsbuerger;Reich Citizens	les
g		LockBit;Lockbit
g		Fancy Bear;APT28;APT 28	Fancy Bear;APT28
g	lazarus	groupe Lazarus;Lazarus Group	Lazarus Group;Lazarus	le
g	anonymous	collectif Anonymous	Anonymous collective	le
g	gulen	mouvement Gülen;réseau Gülen;confrérie Gülen;FETÖ;Fetö;mouvement güleniste	Gülen movement;Gulen movement;FETO;FETÖ	le
g		Armée de libération du Kosovo;UCK	Kosovo Liberation Army;KLA;UCK	l'
g		Khmers rouges;Khmers Rouges;khmers rouges	Khmer Rouge	les
g		Interahamwe;Interahamwés;interahamwe	Interahamwe	les
n		Donald Trump;Trump			US
n		Joe Biden;Biden			US
n		Barack Obama;Obama			US
n		George W. Bush;George Bush	George W. Bush;George W Bush;George Bush		US
n		Kamala Harris			US
n		JD Vance;J. D. Vance;J.D. Vance	JD Vance;J.D. Vance		US
n		Marco Rubio;Rubio			US
n		Pete Hegseth;Hegseth			US
n		Antony Blinken;Blinken			US
n		Lloyd Austin			US
n		Hillary Clinton			US
n		Mike Pompeo;Pompeo			US
n		Steve Witkoff;Witkoff			US
n		Elon Musk;Musk			US
n		Emmanuel Macron;Macron			FR
n		François Hollande;Hollande	François Hollande;Francois Hollande;Hollande		FR
n		Nicolas Sarkozy;Sarkozy			FR
n		Jacques Chirac;Chirac			FR
n		Marine Le Pen;Le Pen			FR
n		Jordan Bardella;Bardella			FR
n		Jean-Luc Mélenchon;Mélenchon	Jean-Luc Mélenchon;Jean-Luc Melenchon;Mélenchon		FR
n		Éric Zemmour;Zemmour;Eric Zemmour	Éric Zemmour;Eric Zemmour;Zemmour		FR
n		Gérald Darmanin;Darmanin	Gérald Darmanin;Gerald Darmanin;Darmanin		FR
n		Bruno Retailleau;Retailleau			FR
n		Sébastien Lecornu;Lecornu	Sébastien Lecornu;Sebastien Lecornu;Lecornu		FR
n		Jean-Yves Le Drian;Le Drian			FR
n		Jean-Noël Barrot;Barrot	Jean-Noël Barrot;Jean-Noel Barrot;Barrot		FR
n		Catherine Colonna			FR
n		Florence Parly;Parly			FR
n		Édouard Philippe;Edouard Philippe			FR
n		Gabriel Attal;Attal			FR
n		Michel Barnier;Barnier			FR
n		François Bayrou;Bayrou	François Bayrou;Francois Bayrou;Bayrou		FR
n		Bernard Cazeneuve;Cazeneuve			FR
n		Manuel Valls;Valls			FR
n		Rachida Dati;Dati			FR
n		Vladimir Poutine;Poutine	Vladimir Putin;Putin		RU
n		Dmitri Peskov;Peskov	Dmitry Peskov;Peskov		RU
n		Sergueï Lavrov;Lavrov;Sergei Lavrov;Serguei Lavrov	Sergei Lavrov;Lavrov;Sergey Lavrov		RU
n		Sergueï Choïgou;Choïgou	Sergei Shoigu;Shoigu;Sergey Shoigu		RU
n		Dmitri Medvedev;Medvedev	Dmitry Medvedev;Medvedev		RU
n		Evguéni Prigojine;Prigojine;Evgueni Prigojine	Yevgeny Prigozhin;Prigozhin		RU
n		Alexeï Navalny;Navalny	Alexei Navalny;Navalny;Alexey Navalny		RU
n		Ramzan Kadyrov;Kadyrov			RU
n		Mikhaïl Gorbatchev;Gorbatchev	Mikhail Gorbachev;Gorbachev		RU
n		Volodymyr Zelensky;Zelensky;Volodimir Zelensky;Volodymyr Zelenski	Volodymyr Zelensky;Zelensky;Volodymyr Zelenskiy;Zelenskiy;Volodymyr Zelenskyy;Zelenskyy		UA
n		Alexandre Loukachenko;Loukachenko	Alexander Lukashenko;Lukashenko		BY
n		Benyamin Netanyahou;Netanyahou;Benjamin Netanyahu;Netanyahu;Benjamin Nétanyahou;Nétanyahou;Benyamin Nétanyahou;Benjamin Netanyahou;Benyamin Netanyahu	Benjamin Netanyahu;Netanyahu		IL
n		Israël Katz	Israel Katz		IL
n		Yoav Gallant;Gallant			IL
n		Itamar Ben Gvir;Ben Gvir;Itamar Ben-Gvir	Itamar Ben-Gvir;Ben-Gvir;Itamar Ben Gvir		IL
n		Mahmoud Abbas			PS
n		Yahya Sinouar;Sinouar;Yahya Sinwar;Sinwar	Yahya Sinwar;Sinwar		PS
n		Ismaïl Haniyeh;Haniyeh;Ismaël Haniyeh	Ismail Haniyeh;Haniyeh		PS
n		Hassan Nasrallah;Nasrallah			LB
n		Michel Aoun;Aoun (Michel)	Michel Aoun		LB
n		Joseph Aoun			LB
n		Bachar al-Assad;Bachar el-Assad;Assad;Bachar Al-Assad	Bashar al-Assad;Assad;Bashar Assad		SY
n		Ahmed al-Charaa;Ahmad al-Charaa;al-Charaa;Abou Mohammed al-Joulani;Ahmed Al-Charaa;Abou Mohammad al-Joulani	Ahmed al-Sharaa;al-Sharaa;Abu Mohammed al-Golani;Abu Mohammad al-Jolani		SY
n		Ali Khamenei;Khamenei;ayatollah Khamenei	Ali Khamenei;Khamenei		IR
n		Hassan Rohani;Rohani	Hassan Rouhani;Rouhani		IR
n		Massoud Pezeshkian;Pezeshkian	Masoud Pezeshkian;Pezeshkian		IR
n		Ebrahim Raïssi;Raïssi	Ebrahim Raisi;Raisi		IR
n		Abbas Araghchi;Araghchi	Abbas Araghchi;Araghchi;Abbas Araqchi		IR
n		Qassem Soleimani;Soleimani;Ghassem Soleimani	Qassem Soleimani;Soleimani;Qasem Soleimani		IR
n		Recep Tayyip Erdogan;Erdogan;Recep Tayyip Erdoğan;Erdoğan			TR
n		Mohammed ben Salmane;MBS;Mohammed ben Salman	Mohammed bin Salman;MBS		SA
n		Abdel Fattah al-Sissi;Sissi;Abdel Fattah al-Sisi;al-Sissi;Abdel Fatah al-Sissi	Abdel Fattah al-Sisi;Sisi;al-Sisi;Abdel-Fattah el-Sissi		EG
n		Mohamed Morsi;Morsi			EG
n		Hosni Moubarak;Moubarak	Hosni Mubarak;Mubarak		EG
n		Mouammar Kadhafi;Kadhafi;Mouammar Khadafi;Muammar Kadhafi;Khadafi	Muammar Gaddafi;Gaddafi;Moammar Gadhafi;Gadhafi;Muammar Gadhafi;Qaddafi;Muammar Qaddafi		LY
n		Khalifa Haftar;Haftar			LY
n		Abdelmadjid Tebboune;Tebboune			DZ
n		Abdelaziz Bouteflika;Bouteflika			DZ
n		Mohammed VI;Mohamed VI			MA
n		Nasser Bourita;Bourita			MA
n		Kaïs Saïed;Kais Saied;Saïed	Kais Saied;Saied		TN
n		Zine el-Abidine Ben Ali;Ben Ali;Zine El Abidine Ben Ali	Zine El Abidine Ben Ali;Ben Ali;Zine al-Abidine Ben Ali		TN
n		Ibrahim Boubacar Keïta;IBK;Ibrahim Boubacar Keita	Ibrahim Boubacar Keita;IBK;Ibrahim Boubacar Keïta		ML
n		Assimi Goïta;Goïta;Assimi Goita	Assimi Goïta;Assimi Goita;Goita;Goïta		ML
n		Ibrahim Traoré	Ibrahim Traoré;Ibrahim Traore		BF
n		Blaise Compaoré;Compaoré	Blaise Compaoré;Blaise Compaore;Compaore		BF
n		Thomas Sankara;Sankara			BF
n		Abdourahamane Tiani;Tiani;Abdourahamane Tchiani;Tchiani;Abdourahmane Tiani;Abdourahmane Tchiani	Abdourahamane Tiani;Tiani;Abdourahamane Tchiani;Tchiani		NE
n		Mohamed Bazoum;Bazoum			NE
n		Mahamadou Issoufou;Issoufou			NE
n		Idriss Déby;Déby;Idriss Déby Itno	Idriss Déby;Idriss Deby;Deby;Idriss Deby Itno		TD
n		Mohamed Ould Cheikh El Ghazouani;Mohamed Ould Ghazouani;Mohamed Cheikh El Ghazouani;Ghazouani	Mohamed Ould Ghazouani;Mohamed Ould Cheikh El Ghazouani;Ghazouani		MR
n		Mahamat Idriss Déby;Mahamat Idriss Déby Itno;Mahamat Déby;Mohamed Idriss Déby;Mohamed Idriss Déby Itno	Mahamat Idriss Déby;Mahamat Idriss Deby;Mahamat Deby		TD
n		Alassane Ouattara;Ouattara			CI
n		Laurent Gbagbo;Gbagbo			CI
n		Macky Sall			SN
n		Ousmane Sonko;Sonko			SN
n		Bassirou Diomaye Faye			SN
n		Paul Biya;Biya			CM
n		Ali Bongo;Ali Bongo Ondimba;Bongo	Ali Bongo;Bongo;Ali Bongo Ondimba		GA
n		Brice Oligui Nguema;Oligui Nguema;Brice Clotaire Oligui Nguema			GA
n		Félix Tshisekedi;Tshisekedi	Félix Tshisekedi;Felix Tshisekedi;Tshisekedi		CD
n		Joseph Kabila;Kabila			CD
n		Paul Kagame;Kagame			RW
n		Yoweri Museveni;Museveni			UG
n		Faustin-Archange Touadéra;Touadéra	Faustin-Archange Touadéra;Faustin-Archange Touadera;Touadera		CF
n		François Bozizé;Bozizé	François Bozizé;Francois Bozize;Bozize		CF
n		Abdel Fattah al-Burhane;al-Burhane;Burhane;Abdel Fattah al-Bourhane;Bourhane	Abdel Fattah al-Burhan;Burhan;al-Burhan		SD
n		Mohamed Hamdane Daglo;Hemedti;Mohamed Hamdan Daglo;Hemetti;Mohammed Hamdane Daglo	Mohamed Hamdan Dagalo;Hemedti;Mohammed Hamdan Daglo;Mohamed Hamdan Daglo		SD
n		Omar el-Béchir;Omar al-Bachir;el-Béchir;Omar el-Bechir	Omar al-Bashir;al-Bashir;Omar Bashir		SD
n		Abiy Ahmed			ET
n		Bola Tinubu;Tinubu			NG
n		Muhammadu Buhari;Buhari			NG
n		Cyril Ramaphosa;Ramaphosa			ZA
n		Jacob Zuma;Zuma			ZA
n		Nelson Mandela;Mandela			ZA
n		Robert Mugabe;Mugabe			ZW
n		William Ruto;Ruto			KE
n		Andry Rajoelina;Rajoelina			MG
n		Moïse Katumbi;Katumbi	Moise Katumbi;Katumbi;Moïse Katumbi		CD
n		Oussama ben Laden;Ben Laden;Oussama Ben Laden;ben Laden	Osama bin Laden;bin Laden;Bin Laden
n		Ayman al-Zawahiri;Zawahiri;al-Zawahiri;Ayman Al-Zawahiri	Ayman al-Zawahiri;Zawahiri;al-Zawahiri
n		Abou Bakr al-Baghdadi;Baghdadi;al-Baghdadi;Abou Bakr Al-Baghdadi	Abu Bakr al-Baghdadi;Baghdadi;al-Baghdadi
n		Iyad Ag Ghali;Ag Ghali;Iyad ag Ghali	Iyad Ag Ghali;Iyad ag Ghali;Ag Ghaly;Iyad Ag Ghaly
n		Amadou Koufa;Koufa;Hamadoun Koufa	Amadou Koufa;Koufa;Amadou Kouffa
n		Mokhtar Belmokhtar;Belmokhtar
n		Abdelmalek Droukdel;Droukdel
n		Abubakar Shekau;Shekau
n		Salah Abdeslam;Abdeslam
n		Abdelhamid Abaaoud;Abaaoud
n		Mohamed Merah;Merah	Mohamed Merah;Merah;Mohammed Merah
n		Xi Jinping	Xi Jinping;Xi		CN
n		Wang Yi			CN
n		Kim Jong-un;Kim Jong Un	Kim Jong Un;Kim Jong-un		KP
n		Yoon Suk-yeol;Yoon Suk Yeol;Yoon	Yoon Suk Yeol;Yoon Suk-yeol		KR
n		Lee Jae-myung;Lee Jae Myung			KR
n		Narendra Modi;Modi			IN
n		Shinzo Abe;Abe	Shinzo Abe		JP
n		Sanae Takaichi;Takaichi			JP
n		Lai Ching-te	Lai Ching-te;William Lai		TW
n		Aung San Suu Kyi	Aung San Suu Kyi;Suu Kyi		MM
n		Min Aung Hlaing			MM
n		Rodrigo Duterte;Duterte			PH
n		Ferdinand Marcos	Ferdinand Marcos;Ferdinand Marcos Jr;Bongbong Marcos		PH
n		Imran Khan			PK
n		Asif Ali Zardari;Zardari			PK
n		Shehbaz Sharif			PK
n		Keir Starmer;Starmer			GB
n		Rishi Sunak;Sunak			GB
n		Boris Johnson			GB
n		Theresa May			GB
n		David Cameron			GB
n		David Lammy;Lammy			GB
n		Nigel Farage;Farage			GB
n		Charles III	King Charles;Charles III		GB
n		Julian Assange;Assange
n		Edward Snowden;Snowden
n		Angela Merkel;Merkel			DE
n		Olaf Scholz;Scholz			DE
n		Friedrich Merz;Merz			DE
n		Boris Pistorius;Pistorius			DE
n		Annalena Baerbock;Baerbock			DE
n		Ursula von der Leyen;von der Leyen
n		Kaja Kallas;Kallas
n		Josep Borrell;Borrell
n		Charles Michel
n		António Costa;Antonio Costa
n		Jens Stoltenberg;Stoltenberg
n		Mark Rutte;Rutte
n		Antonio Guterres;Guterres;António Guterres
n		Giorgia Meloni;Meloni			IT
n		Matteo Salvini;Salvini			IT
n		Silvio Berlusconi;Berlusconi			IT
n		Pedro Sánchez;Pedro Sanchez			ES
n		José Manuel Albares;Albares	José Manuel Albares;Albares;Jose Manuel Albares		ES
n		Mariano Rajoy;Rajoy			ES
n		Carles Puigdemont;Puigdemont			ES
n		Viktor Orban;Orban;Viktor Orbán;Orbán	Viktor Orbán;Viktor Orban;Orbán;Orban		HU
n		Donald Tusk;Tusk			PL
n		Andrzej Duda			PL
n		Karol Nawrocki;Nawrocki			PL
n		Robert Fico;Fico			SK
n		Aleksandar Vucic;Vucic;Aleksandar Vučić	Aleksandar Vučić;Aleksandar Vucic;Vucic;Vučić		RS
n		Milorad Dodik;Dodik			BA
n		Slobodan Milosevic;Milosevic	Slobodan Milošević;Slobodan Milosevic;Milosevic		RS
n		Ratko Mladic;Mladic	Ratko Mladić;Ratko Mladic;Mladic
n		Radovan Karadzic;Karadzic	Radovan Karadžić;Radovan Karadzic;Karadzic
n		Maia Sandu;Sandu			MD
n		Mikheïl Saakachvili;Saakachvili	Mikheil Saakashvili;Saakashvili		GE
n		Nikol Pachinian;Pachinian	Nikol Pashinyan;Pashinyan		AM
n		Ilham Aliev;Aliev	Ilham Aliyev;Aliyev		AZ
n		Călin Georgescu;Calin Georgescu;Georgescu			RO
n		Bart De Wever;De Wever			BE
n		Geert Wilders;Wilders			NL
n		Justin Trudeau;Trudeau			CA
n		Mark Carney;Carney			CA
n		Nicolas Maduro;Maduro;Nicolás Maduro	Nicolás Maduro;Nicolas Maduro;Maduro		VE
n		Hugo Chavez;Chavez;Hugo Chávez	Hugo Chávez;Hugo Chavez		VE
n		María Corina Machado;Maria Corina Machado;Machado			VE
n		Juan Guaido;Guaido;Juan Guaidó	Juan Guaidó;Juan Guaido;Guaido		VE
n		Luiz Inacio Lula da Silva;Lula;Luiz Inácio Lula da Silva	Luiz Inácio Lula da Silva;Lula;Luiz Inacio Lula da Silva		BR
n		Jair Bolsonaro;Bolsonaro			BR
n		Javier Milei;Milei			AR
n		Gustavo Petro;Petro			CO
n		Alvaro Uribe;Álvaro Uribe;Uribe	Álvaro Uribe;Alvaro Uribe;Uribe		CO
n		Claudia Sheinbaum;Sheinbaum			MX
n		Andrés Manuel Lopez Obrador;AMLO;Lopez Obrador;López Obrador	Andrés Manuel López Obrador;López Obrador;Lopez Obrador;AMLO		MX
n		Nayib Bukele;Bukele			SV
n		Daniel Ortega			NI
n		Daniel Noboa;Noboa			EC
n		Fidel Castro			CU
n		Jovenel Moïse	Jovenel Moïse;Jovenel Moise		HT
n		Ariel Henry			HT
n		Jimmy Chérizier;Barbecue;Jimmy Cherizier	Jimmy Chérizier;Jimmy Cherizier		HT
n		Joaquin Guzman;El Chapo;Joaquín Guzmán;Joaquin « El Chapo » Guzman	Joaquín Guzmán;El Chapo;Joaquin Guzman;Joaquín "El Chapo" Guzmán		MX
n		Pablo Escobar;Escobar			CO
n		Mohamed Amra;Amra
n		pape François	Pope Francis	le	VA
n		pape Léon XIV;Léon XIV	Pope Leo XIV;Pope Leo	le	VA
n		Saddam Hussein;Saddam			IQ
n		Hamid Karzaï;Karzaï	Hamid Karzai;Karzai		AF
n		Ashraf Ghani			AF
n		Karim Khan
n		Fatou Bensouda;Bensouda
n		Rafael Grossi;Grossi	Rafael Grossi;Grossi;Rafael Mariano Grossi
n		Tedros Adhanom Ghebreyesus;Tedros
n		Christine Lagarde;Lagarde
n		Roberta Metsola;Metsola
t		Shanghai			CN	31.22,121.46
t		Istanbul			TR	41.01,28.95
t		Buenos Aires			AR	-34.61,-58.38
t		Bombay;Mumbai	Mumbai		IN	19.07,72.88
t		Mexico	Mexico City		MX	19.43,-99.13
t		Pékin;Beijing	Beijing		CN	39.91,116.4
t		Karachi			PK	24.86,67.01
t		Tianjin			CN	39.14,117.18
t		Canton;Guangzhou	Guangzhou		CN	23.12,113.25
t		Delhi			IN	28.65,77.23
t		Moscou	Moscow		RU	55.75,37.62
t		Shenzhen			CN	22.55,114.07
t		Dacca	Dhaka		BD	23.71,90.41
t		Séoul	Seoul		KR	37.57,126.98
t		São Paulo;Sao Paulo			BR	-23.55,-46.64
t		Wuhan			CN	30.58,114.27
t		Lagos			NG	6.45,3.39
t		Jakarta			ID	-6.21,106.85
t		Tokyo			JP	35.69,139.69
t		New York	New York;New York City		US	40.71,-74.01
t		Dongguan			CN	23.02,113.75
t		Taipei			TW	25.05,121.53
t		Kinshasa			CD	-4.33,15.31
t		Lima			PE	-12.04,-77.03
t		Le Caire	Cairo		EG	30.06,31.25
t		Bogota;Bogotá			CO	4.61,-74.08
t		Londres	London		GB	51.51,-0.13
t		Chongqing			CN	29.56,106.55
t		Chengdu			CN	30.67,104.07
t		Bagdad	Baghdad		IQ	33.34,44.4
t		Nankin;Nanjing	Nanjing		CN	32.06,118.78
t		Téhéran	Tehran		IR	35.69,51.42
t		Nanchong			CN	30.8,106.08
t		Hong Kong;Hongkong			HK	22.28,114.17
t		Xi'an			CN	34.26,108.93
t		Lahore			PK	31.56,74.35
t		Shenyang			CN	41.79,123.43
t		Hangzhou			CN	30.29,120.16
t		Rio de Janeiro			BR	-22.91,-43.18
t		Harbin			CN	45.75,126.65
t		Suzhou			CN	31.3,120.6
t		Shantou			CN	23.37,116.71
t		Bangkok			TH	13.75,100.5
t		Bangalore	Bengaluru;Bangalore		IN	12.97,77.59
t		Saint-Pétersbourg	Saint Petersburg;St Petersburg;St. Petersburg		RU	59.94,30.31
t		Santiago du Chili;Santiago	Santiago		CL	-33.46,-70.65
t		Calcutta;Kolkata	Kolkata		IN	22.56,88.36
t		Sydney			AU	-33.87,151.21
t		Rangoun;Yangon	Yangon;Rangoon		MM	16.81,96.16
t		Jinan			CN	36.67,117
t		Chennai;Madras	Chennai		IN	13.09,80.28
t		Zhengzhou			CN	34.76,113.65
t		Melbourne			AU	-37.81,144.96
t		Riyad;Ryad	Riyadh		SA	24.69,46.72
t		Changchun			CN	43.88,125.32
t		Dalian			CN	38.91,121.6
t		Los Angeles			US	34.05,-118.24
t		Chittagong			BD	22.34,91.83
t		Kunming			CN	25.04,102.72
t		Alexandrie	Alexandria		EG	31.2,29.92
t		Ahmedabad			IN	23.03,72.59
t		Qingdao			CN	36.06,120.38
t		Busan;Pusan			KR	35.1,129.03
t		Abidjan			CI	5.35,-4
t		Kano			NG	12,8.52
t		Foshan			CN	23.03,113.13
t		Hyderabad			IN	17.38,78.46
t		Puyang			CN	29.46,119.89
t		Yokohama			JP	35.43,139.65
t		Ibadan			NG	7.38,3.91
t		Singapour-ville	Singapore City		SG	1.29,103.85
t		Wuxi			CN	31.57,120.29
t		Xiamen			CN	24.48,118.08
t		Ankara			TR	39.92,32.85
t		Tianshui			CN	34.58,105.74
t		Ningbo			CN	29.88,121.55
t		Hô Chi Minh-Ville;Hô-Chi-Minh-Ville;Saïgon	Ho Chi Minh City;Saigon		VN	10.82,106.63
t		Le Cap	Cape Town		ZA	-33.93,18.42
t		Berlin			DE	52.52,13.41
t		Madrid			ES	40.42,-3.7
t		Pyongyang			KP	39.03,125.75
t		Casablanca			MA	33.59,-7.61
t		Durban			ZA	-29.86,31.03
t		Changsha			CN	28.2,112.97
t		Kaboul	Kabul		AF	34.53,69.17
t		Ürümqi;Urumqi	Urumqi		CN	43.8,87.6
t		Caracas			VE	10.49,-66.88
t		Dubaï;Dubai	Dubai		AE	25.08,55.31
t		Pune			IN	18.52,73.86
t		Surat			IN	21.2,72.83
t		Djeddah;Jeddah	Jeddah		SA	21.49,39.19
t		Kanpur			IN	26.47,80.35
t		Kiev;Kyiv;Kyïv	Kyiv;Kiev		UA	50.45,30.52
t		Luanda			AO	-8.84,13.23
t		Quezon City			PH	14.65,121.05
t		Addis-Abeba	Addis Ababa		ET	9.02,38.75
t		Nairobi			KE	-1.28,36.82
t		Chicago			US	41.85,-87.65
t		Salvador de Bahia			BR	-12.97,-38.51
t		Jaipur			IN	26.92,75.79
t		Dar es Salam;Dar es Salaam	Dar es Salaam		TZ	-6.82,39.27
t		Incheon			KR	37.46,126.71
t		Bassora;Bassorah	Basra		IQ	30.51,47.78
t		Toronto			CA	43.7,-79.42
t		Osaka			JP	34.69,135.5
t		Mogadiscio	Mogadishu		SO	2.04,45.34
t		Daegu			KR	35.87,128.59
t		Faisalabad			PK	31.42,73.09
t		Izmir			TR	38.41,27.14
t		Dakar			SN	14.69,-17.44
t		Lucknow			IN	26.84,80.92
t		Gizeh	Giza		EG	30.01,31.21
t		Fortaleza			BR	-3.72,-38.54
t		Cali			CO	3.44,-76.52				fe
t		Surabaya			ID	-7.25,112.75
t		Belo Horizonte			BR	-19.92,-43.94
t		Rome			IT	41.89,12.51
t		Machhad;Mechhed	Mashhad		IR	36.32,59.57
t		Brooklyn			US	40.65,-73.95
t		Houston			US	29.76,-95.36				fe
t		Nagpur			IN	21.15,79.08
t		Maracaibo			VE	10.67,-71.61
t		Brasilia			BR	-15.78,-47.93
t		Saint-Domingue	Santo Domingo		DO	18.47,-69.89
t		Nagoya			JP	35.18,136.91
t		Brisbane			AU	-27.47,153.03
t		La Havane	Havana		CU	23.13,-82.38
t		Paris			FR	48.85,2.35
t		Johannesburg			ZA	-26.2,28.04
t		Kowloon			HK	22.32,114.18
t		Almaty;Alma-Ata			KZ	43.26,76.93
t		Medellin;Medellín			CO	6.25,-75.56
t		Tachkent	Tashkent		UZ	41.26,69.22
t		Alger	Algiers		DZ	36.73,3.09
t		Khartoum			SD	15.55,32.53
t		Accra			GH	5.56,-0.2
t		Guayaquil			EC	-2.2,-79.89
t		Sanaa;Sana'a			YE	15.35,44.21
t		Beyrouth	Beirut		LB	33.89,35.5
t		Perth			AU	-31.95,115.86				fe
t		Sapporo			JP	43.07,141.35
t		Bucarest	Bucharest		RO	44.43,26.11
t		Indore			IN	22.72,75.83
t		Conakry			GN	9.54,-13.68
t		Maracay			VE	10.24,-67.59
t		Medan			ID	3.58,98.67
t		Rawalpindi			PK	33.6,73.05
t		Minsk			BY	53.9,27.57
t		Budapest			HU	47.5,19.04
t		Mossoul	Mosul		IQ	36.34,43.12
t		Hambourg	Hamburg		DE	53.55,9.99
t		Curitiba			BR	-25.43,-49.27
t		Varsovie	Warsaw		PL	52.23,21.01
t		Bandung			ID	-6.92,107.61
t		Soweto			ZA	-26.27,27.86
t		Vienne	Vienna		AT	48.21,16.37				f
t		Rabat			MA	34.01,-6.83
t		Ecatepec de Morelos			MX	19.6,-99.06
t		Barcelone	Barcelona		ES	41.39,2.16
t		Pretoria			ZA	-25.74,28.19
t		Alep	Aleppo		SY	36.2,37.16
t		Manille	Manila		PH	14.6,120.98
t		Montréal	Montreal		CA	45.51,-73.59
t		Patna			IN	25.59,85.14
t		Bhopal			IN	23.25,77.4
t		Manaus			BR	-3.1,-60.02
t		Kaduna			NG	10.53,7.44
t		Phnom Penh			KH	11.56,104.92
t		Damas	Damascus		SY	33.51,36.29
t		Philadelphie	Philadelphia		US	39.95,-75.16
t		Phoenix			US	33.45,-112.07				fe
t		Ispahan	Isfahan		IR	32.65,51.67
t		Ludhiana			IN	30.91,75.85
t		Harare			ZW	-17.83,31.05
t		Kobe			JP	34.69,135.18				fe
t		Bekasi			ID	-6.23,106.99
t		Kaohsiung			TW	22.62,120.31
t		Stockholm			SE	59.33,18.07
t		Caloocan City			PH	14.65,120.97
t		Guadalajara			MX	20.67,-103.39
t		Manhattan			US	40.78,-73.97
t		Asuncion;Asunción			PY	-25.29,-57.65
t		Recife			BR	-8.05,-34.88
t		Daejeon			KR	36.35,127.38
t		San Antonio			US	29.42,-98.49
t		Kumasi			GH	6.69,-1.62
t		Kota Bharu			MY	6.12,102.24
t		Kyoto			JP	35.02,135.75
t		Kuala Lumpur			MY	3.14,101.69
t		Karaj			IR	35.83,50.99
t		Katmandou	Kathmandu		NP	27.7,85.32
t		Multan			PK	30.2,71.48
t		Tirunelveli			IN	8.73,77.68
t		Puebla			MX	19.04,-98.2				fe
t		Hanoï	Hanoi		VN	21.02,105.84
t		Kharkiv;Kharkov			UA	49.98,36.25
t		Agra			IN	27.18,78.02
t		Córdoba (Argentine)	Córdoba (Argentina)		AR	-31.41,-64.18
t		Tabriz			IR	38.08,46.29
t		Novosibirsk			RU	55.04,82.93
t		Gwangju			KR	35.15,126.92
t		Bursa			TR	40.2,29.06
t		Vadodara			IN	22.3,73.21
t		Belém;Belem			BR	-1.46,-48.5
t		Quito			EC	-0.23,-78.52
t		San Diego			US	32.72,-117.16
t		Fukuoka			JP	33.6,130.42
t		Antananarivo;Tananarive	Antananarivo		MG	-18.91,47.54
t		Hyderabad (Pakistan)			PK	25.39,68.37
t		Gujranwala			PK	32.16,74.19
t		Barranquilla			CO	10.97,-74.78
t		Lubumbashi			CD	-11.66,27.48
t		Porto Alegre			BR	-30.03,-51.23
t		Najafgarh			IN	28.61,76.98
t		Santa Cruz de la Sierra			BO	-17.79,-63.18
t		Kampala			UG	0.32,32.58
t		Ekaterinbourg;Iekaterinbourg	Yekaterinburg		RU	56.85,60.61
t		Khulna			BD	22.81,89.56
t		Douala			CM	4.05,9.7
t		Gorakhpur			IN	29.45,75.67
t		Charjah	Sharjah		AE	25.34,55.41
t		La Mecque	Mecca		SA	21.43,39.83
t		Makassar			ID	-5.15,119.43
t		Juárez			MX	31.72,-106.46
t		Kawasaki			JP	35.52,139.72
t		Tijuana			MX	32.5,-117
t		Dallas			US	32.78,-96.81				fe
t		Médine	Medina		SA	24.47,39.61				fe
t		Yaoundé	Yaounde		CM	3.87,11.52
t		Bamako			ML	12.65,-8
t		Nashik			IN	20,73.79
t		Brazzaville			CG	-4.27,15.28
t		Pimpri			IN	18.62,73.81
t		Nijni Novgorod	Nizhny Novgorod		RU	56.33,44
t		Amman			JO	31.96,35.95
t		Budta			PH	7.2,124.44
t		Belgrade			RS	44.8,20.47
t		Montevideo			UY	-34.9,-56.19
t		Lusaka			ZM	-15.41,28.29
t		Kalyan			IN	19.24,73.14
t		Thane			IN	19.2,72.96
t		Munich			DE	48.14,11.58
t		Chiraz	Shiraz		IR	29.61,52.53
t		Adana			TR	36.99,35.33				f
t		Suwon			KR	37.29,127.01
t		León de los Aldama			MX	21.13,-101.67
t		Milan			IT	45.46,9.19
t		Port-au-Prince			HT	18.54,-72.34
t		Adélaïde	Adelaide		AU	-34.93,138.6
t		Meerut			IN	28.98,77.71
t		Nowrangapur			IN	19.23,82.55
t		Faridabad			IN	28.41,77.31
t		Peshawar			PK	34.01,71.58
t		Davao			PH	7.07,125.61
t		Mandalay			MM	21.97,96.08
t		Omdurman			SD	15.64,32.48
t		Santiago de los Caballeros			DO	19.45,-70.7
t		Saitama			JP	35.91,139.66
t		Maputo			MZ	-25.97,32.58
t		Gustavo Adolfo Madero			MX	19.49,-99.11
t		Rosario			AR	-32.95,-60.64				fe
t		Goiânia			BR	-16.68,-49.25
t		Guarulhos			BR	-23.46,-46.53
t		Prague			CZ	50.09,14.42
t		Bénarès;Varanasi	Varanasi		IN	25.32,83.01
t		Copenhague	Copenhagen		DK	55.68,12.57
t		Sofia			BG	42.7,23.32				fe
t		Tripoli			LY	32.89,13.19
t		Port Harcourt			NG	4.78,7.01
t		Hiroshima			JP	34.4,132.45
t		Zapopan			MX	20.72,-103.38
t		Monterrey			MX	25.68,-100.32
t		Samara			RU	53.2,50.15				fe
t		Omsk			RU	54.99,73.37
t		Benin City			NG	6.34,5.63
t		Malingao			PH	7.16,124.47
t		Bakou	Baku		AZ	40.38,49.89
t		Maiduguri			NG	11.85,13.16
t		Kazan			RU	55.79,49.12
t		Ciudad Nezahualcoyotl			MX	19.4,-99.01
t		Erevan	Yerevan		AM	40.18,44.51
t		Amritsar			IN	31.62,74.88
t		Ouagadougou;Ouaga	Ouagadougou		BF	12.37,-1.53
t		Yono			JP	35.88,139.63
t		Rostov-sur-le-Don;Rostov	Rostov-on-Don		RU	47.23,39.72
t		Goyang-si			KR	37.66,126.83
t		Gaziantep			TR	37.06,37.38
t		Sendai			JP	38.27,140.87
t		Tcheliabinsk	Chelyabinsk		RU	55.15,61.43
t		Tbilissi	Tbilisi		GE	41.69,44.83
t		Taichung			TW	24.15,120.68
t		Oufa	Ufa		RU	54.74,55.97
t		Dnipro			UA	48.46,35.04
t		Seongnam-si			KR	37.44,127.14
t		San José (Californie)	San Jose (California)		US	37.34,-121.89
t		Donetsk			UA	48.02,37.8
t		Dublin			IE	53.33,-6.25
t		Calgary			CA	51.05,-114.09
t		Bruxelles	Brussels		BE	50.85,4.35
t		Volgograd			RU	48.72,44.5
t		Odessa;Odesa	Odesa;Odessa		UA	46.48,30.73
t		Guatemala-ville;Guatemala Ciudad	Guatemala City		GT	14.64,-90.51
t		Birmingham			GB	52.48,-1.9
t		Perm			RU	58.01,56.25				fe
t		Srinagar			IN	34.09,74.81
t		Zaria			NG	11.11,7.72
t		Managua			NI	12.13,-86.25
t		Port Elizabeth;Gqeberha			ZA	-33.96,25.61
t		Fès;Fez	Fez;Fes		MA	34.03,-5
t		Cologne			DE	50.93,6.95
t		Ulsan			KR	35.54,129.32
t		Naples			IT	40.85,14.27
t		Maceió			BR	-9.67,-35.74
t		Carthagène des Indes;Carthagène-des-Indes	Cartagena (Colombia)		CO	10.4,-75.51
t		Monrovia			LR	6.3,-10.8
t		Kingston			JM	18,-76.79
t		Erbil			IQ	36.18,44.01
t		Austin			US	30.27,-97.74				fe
t		Krasnoïarsk	Krasnoyarsk		RU	56.02,92.87
t		Naypyidaw	Naypyidaw;Nay Pyi Taw		MM	19.75,96.13
t		São Luís			BR	-2.53,-44.3
t		Salé			MA	34.05,-6.8
t		Cochabamba			BO	-17.39,-66.16
t		Abou Ghraib	Abu Ghraib		IQ	33.31,44.18
t		Qom			IR	34.64,50.88
t		Bichkek	Bishkek		KG	42.87,74.59
t		Klang			MY	3.04,101.44
t		Mendoza			AR	-32.89,-68.83				fe
t		Konya			TR	37.87,32.48
t		Mbuji-Mayi			CD	-6.14,23.59
t		Pikine			SN	14.76,-17.39
t		Turin			IT	45.07,7.69
t		Jacksonville			US	30.33,-81.66
t		San Francisco			US	37.77,-122.42
t		Liverpool			GB	53.41,-2.98
t		Saratov			RU	51.54,46.01
t		Tegucigalpa			HN	14.08,-87.21
t		Voronej	Voronezh		RU	51.67,39.18
t		Oulan-Bator	Ulaanbaatar;Ulan Bator		MN	47.91,106.88
t		Takeo			KH	10.99,104.78
t		Ahvaz			IR	31.32,48.68
t		Arequipa			PE	-16.4,-71.53
t		Marrakech	Marrakesh;Marrakech		MA	31.63,-8
t		Denpasar			ID	-8.65,115.22
t		Kampung Baru Subang			MY	3.15,101.53
t		Fort Worth			US	32.73,-97.32
t		Indianapolis			US	39.77,-86.16
t		Charlotte			US	35.23,-80.84				fe
t		Jos			NG	9.93,8.89
t		Valence (Espagne)	Valencia		ES	39.47,-0.38				f
t		Ilorin			NG	8.5,4.54
t		Callao			PE	-12.06,-77.12
t		La Paz			BO	-16.5,-68.15
t		Ottawa			CA	45.41,-75.7
t		Barquisimeto			VE	10.06,-69.36
t		Freetown			SL	8.49,-13.24
t		Johor Bahru			MY	1.47,103.76
t		Jérusalem	Jerusalem		IL	31.77,35.22
t		Bogor			ID	-6.59,106.79
t		Mombasa			KE	-4.05,39.66
t		Cebu			PH	10.32,123.89
t		Mascate	Muscat		OM	23.58,58.41
t		Zaporijjia;Zaporijia	Zaporizhzhia;Zaporizhia		UA	47.82,35.19
t		Marseille			FR	43.3,5.38
t		Zarqa			JO	32.07,36.09
t		Boumerdès			DZ	36.77,3.48
t		San Miguel de Tucumán			AR	-26.82,-65.22
t		Cotonou			BJ	6.37,2.42
t		Homs			SY	34.73,36.72				fe
t		Niamey			NE	13.51,2.11
t		Tainan			TW	22.99,120.21
t		Lodz			PL	51.77,19.47				f
t		Dammam			SA	26.43,50.1
t		Antalya			TR	36.91,30.7
t		Cracovie	Krakow		PL	50.06,19.94
t		Da Nang			VN	16.07,108.22
t		Pietermaritzburg			ZA	-29.62,30.39
t		Lomé	Lome		TG	6.13,1.22
t		Ciudad Guayana			VE	8.35,-62.64
t		Kigali			RW	-1.95,30.06
t		Riga			LV	56.95,24.11
t		Amsterdam			NL	52.37,4.89
t		Oyo			NG	7.85,3.93
t		Quetta			PK	30.18,67
t		Nottingham			GB	52.95,-1.15
t		Achgabat	Ashgabat		TM	37.95,58.38
t		Muzaffarabad			PK	34.37,73.47
t		Souleimaniyé;Souleimaniye	Sulaymaniyah		IQ	35.56,45.43
t		Cucuta			CO	7.89,-72.51
t		N'Djamena;Ndjamena;N'Djaména			TD	12.11,15.04
t		Lviv;Lvov	Lviv		UA	49.84,24.02
t		Edmonton			CA	53.55,-113.47
t		Séville	Seville		ES	37.38,-5.97
t		Togliatti	Tolyatti		RU	53.53,49.35
t		Bulawayo			ZW	-20.15,28.58
t		Zagreb			HR	45.81,15.98
t		Agadir			MA	30.42,-9.6
t		Sarajevo			BA	43.85,18.36
t		Tunis			TN	36.82,10.17
t		Enugu			NG	6.44,7.5
t		Tanger	Tangier		MA	35.77,-5.8
t		Sheffield			GB	53.38,-1.47
t		Seattle			US	47.61,-122.33
t		Denver			US	39.74,-104.98				fe
t		El Paso			US	31.76,-106.49
t		Douchanbé	Dushanbe		TJ	38.54,68.78
t		Détroit	Detroit		US	42.33,-83.05
t		Culiacan			MX	24.79,-107.39
t		Saragosse	Zaragoza		ES	41.66,-0.88
t		Acapulco			MX	16.85,-99.91
t		Boston			US	42.36,-71.06
t		Athènes	Athens		GR	37.98,23.73
t		Nouakchott			MR	18.09,-15.98
t		Pointe-Noire			CG	-4.78,11.86
t		Memphis			US	35.15,-90.05
t		Kryvyï Rih	Kryvyi Rih		UA	47.91,33.38
t		Benghazi			LY	32.11,20.07
t		Francfort;Francfort-sur-le-Main	Frankfurt		DE	50.12,8.68
t		Krasnodar			RU	45.04,38.98
t		Palerme	Palermo		IT	38.13,13.34
t		Colombo			LK	6.94,79.85
t		Lilongwe			MW	-13.97,33.79
t		Oran			DZ	35.7,-0.64
t		Diyarbakir			TR	37.91,40.22
t		Ulyanovsk			RU	54.33,48.39
t		Yogyakarta			ID	-7.8,110.36
t		Chisinau			MD	47.01,28.86
t		Wroclaw			PL	51.1,17.03
t		Tébessa	Tebessa		DZ	35.4,8.12
t		Portland			US	45.52,-122.68
t		Winnipeg			CA	49.88,-97.15
t		Ijevsk	Izhevsk		RU	56.85,53.2
t		Cancun			MX	21.17,-86.85
t		Djibouti-ville	Djibouti City		DJ	11.59,43.15
t		Las Vegas			US	36.17,-115.14
t		Baltimore			US	39.29,-76.61
t		Kermanchah	Kermanshah		IR	34.31,47.06
t		Hodeïda;Hodeida	Hodeidah;Hudaydah		YE	14.8,42.95
t		Bristol			GB	51.46,-2.6
t		Taëz;Taez	Taiz;Taez		YE	13.58,44.02
t		Yaroslavl			RU	57.63,39.87
t		Abou Dhabi;Abu Dhabi	Abu Dhabi		AE	24.45,54.4
t		Haïphong	Haiphong		VN	20.86,106.68
t		Washington	Washington;Washington D.C.;Washington DC		US	38.9,-77.04
t		Islamabad			PK	33.72,73.04
t		Kirkouk	Kirkuk		IQ	35.47,44.39
t		Milwaukee			US	43.04,-87.91
t		Vancouver			CA	49.25,-123.12
t		Barnaul			RU	53.36,83.76
t		Rotterdam			NL	51.92,4.48
t		Abeokuta			NG	7.16,3.35
t		Essen			DE	51.46,7.01				fe
t		Kayseri			TR	38.73,35.49
t		Glasgow			GB	55.87,-4.26
t		Abuja			NG	9.06,7.5
t		Stuttgart			DE	48.78,9.18
t		Reynosa			MX	26.08,-98.29
t		Dortmund			DE	51.51,7.47
t		Vladivostok			RU	43.11,131.87
t		Irkoutsk	Irkutsk		RU	52.3,104.3
t		Blantyre			MW	-15.78,35.01
t		Gênes	Genoa		IT	44.4,8.94
t		Oslo			NO	59.91,10.75
t		Khabarovsk			RU	48.48,135.08
t		Libreville			GA	0.39,9.45
t		Kerman			IR	30.28,57.08
t		Ourmia	Urmia		IR	37.55,45.08
t		Düsseldorf			DE	51.22,6.78
t		Göteborg	Gothenburg		SE	57.71,11.97
t		Kuching			MY	1.55,110.33
t		Poznan			PL	52.41,16.93
t		Malaga	Malaga;Málaga		ES	36.72,-4.42
t		Bouaké			CI	7.69,-5.03
t		Nyala			SD	12.05,24.88
t		Asmara			ER	15.34,38.93
t		Sokoto			NG	13.06,5.24
t		Onitsha			NG	6.15,6.79
t		Albuquerque			US	35.08,-106.65
t		Helsinki			FI	60.17,24.94
t		Santiago de Cuba			CU	20.02,-75.83
t		Zahedan			IR	29.5,60.86
t		Aden			YE	12.78,45.04				f
t		Orenburg			RU	51.77,55.1
t		Pristina			XK	42.67,21.17
t		Brême	Bremen		DE	53.08,8.81
t		Meknès	Meknes		MA	33.89,-5.55
t		Bangui			CF	4.36,18.55
t		Vilnius			LT	54.69,25.28
t		Novokuznetsk			RU	53.76,87.11
t		Kisangani			CD	0.52,25.19
t		Port-Saïd	Port Said		EG	31.27,32.3
t		Mersin			TR	36.81,34.64
t		Warri			NG	5.52,5.75
t		Tucson			US	32.22,-110.93
t		Nashville			US	36.17,-86.78
t		Beira			MZ	-19.84,34.84
t		Touba			SN	14.85,-15.88
t		Québec (ville);ville de Québec	Quebec City		CA	46.81,-71.21
t		San Salvador			SV	13.69,-89.19
t		Macao	Macau;Macao		MO	22.2,113.55
t		Riazan	Ryazan		RU	54.63,39.69
t		Fresno			US	36.75,-119.77
t		Tioumen	Tyumen		RU	57.15,65.53
t		Lisbonne	Lisbon		PT	38.72,-9.13
t		Lipetsk			RU	52.6,39.57
t		Hanovre	Hanover		DE	52.37,9.73
t		Eskisehir			TR	39.78,30.52
t		Penza			RU	53.2,45
t		Tembisa			ZA	-26,28.23
t		Mykolaïv	Mykolaiv		UA	46.97,32
t		Naberezhnyye Chelny			RU	55.73,52.41
t		Leicester			GB	52.64,-1.13
t		Leipzig			DE	51.34,12.37
t		Duisburg			DE	51.43,6.77
t		Arak			IR	34.09,49.7
t		Astrakhan			RU	46.35,48.04
t		Nuremberg			DE	49.45,11.08
t		Makhatchkala	Makhachkala		RU	42.98,47.5
t		Sacramento			US	38.58,-121.49
t		Ajman City			AE	25.4,55.48
t		Port-Soudan	Port Sudan		SD	19.62,37.22
t		San Pedro Sula			HN	15.5,-88.03
t		Suez			EG	29.97,32.53
t		Dresde	Dresden		DE	51.05,13.74
t		Tomsk			RU	56.5,84.97
t		Najaf;Nadjaf			IQ	32.03,44.35
t		Marioupol	Mariupol		UA	47.1,37.54
t		Gomel			BY	52.43,30.98
t		Hargeisa			SO	9.56,44.06
t		Kemerovo			RU	55.33,86.08
t		Kansas City			US	39.1,-94.58
t		Skopje			MK	42,21.43
t		La Haye;Den Haag	The Hague;Den Haag		NL	52.08,4.3
t		Lyon			FR	45.75,4.85
t		Toula	Tula		RU	54.2,37.62				e
t		Jammu			IN	32.74,74.87
t		Édimbourg	Edinburgh		GB	55.95,-3.2
t		Atlanta			US	33.75,-84.39
t		Kananga			CD	-5.9,22.42
t		Bloemfontein			ZA	-29.12,26.21
t		Gdansk;Dantzig	Gdansk		PL	54.35,18.65
t		Calabar			NG	4.96,8.33
t		Hama			SY	35.13,36.76				fe
t		Anvers	Antwerp		BE	51.22,4.4
t		Zamboanga			PH	6.91,122.07
t		Kota Kinabalu			MY	5.97,116.07
t		Colorado Springs			US	38.83,-104.82
t		Leeds			GB	53.8,-1.55
t		Louhansk;Lougansk	Luhansk		UA	48.57,39.32
t		Karagandy			KZ	49.8,73.1
t		Raleigh			US	35.77,-78.64
t		Constantine			DZ	36.37,6.61				fe
t		Juba;Djouba	Juba		SS	4.85,31.58
t		Sanliurfa			TR	37.17,38.79
t		Cardiff			GB	51.48,-3.18
t		Omaha			US	41.26,-95.94
t		Malatya			TR	38.35,38.32
t		Miami			US	25.77,-80.19
t		Mawlamyine			MM	16.49,97.63
t		Garoua			CM	9.3,13.4
t		Murcie	Murcia		ES	37.99,-1.13
t		Mwanza			TZ	-2.52,32.9
t		Kousséri			CM	12.08,15.03
t		Kaliningrad			RU	54.71,20.51
t		Kerbala	Karbala		IQ	32.62,44.02
t		Toulouse			FR	43.6,1.44
t		Tel-Aviv;Tel Aviv	Tel Aviv		IL	32.08,34.78
t		Namangan			UZ	41,71.67
t		Katsina			NG	12.99,7.6
t		Veracruz			MX	19.18,-96.14
t		Jérusalem-Est	East Jerusalem		PS	31.78,35.23
t		Briansk	Bryansk		RU	53.25,34.37
t		Bratislava			SK	48.15,17.11
t		Likasi			CD	-10.98,26.74
t		Louxor	Luxor		EG	25.7,32.64
t		Erzurum			TR	39.91,41.28
t		Assiout	Asyut		EG	27.18,31.18
t		Oakland			US	37.8,-122.27
t		San Juan			PR	18.47,-66.11
t		Kolwezi			CD	-10.71,25.47
t		Auckland			NZ	-36.85,174.76
t		Sébastopol	Sevastopol		UA	44.61,33.52
t		Chymkent	Shymkent		KZ	42.3,69.6
t		Santos (Brésil)	Santos (Brazil)		BR	-23.96,-46.33
t		Minneapolis			US	44.98,-93.26
t		Nagasaki			JP	32.75,129.88
t		Gaza;Gaza-ville	Gaza;Gaza City		PS	31.5,34.47
t		Koursk	Kursk		RU	51.74,36.19
t		Panama-ville;Panama City	Panama City		PA	8.99,-79.52
t		Szczecin			PL	53.43,14.55
t		Oujda			MA	34.68,-1.91
t		Hsinchu			TW	24.8,120.97
t		Zanzibar			TZ	-6.16,39.2
t		Tulsa			US	36.15,-95.99
t		Kassala			SD	15.45,36.4
t		Palma de Majorque;Palma	Palma		ES	39.57,2.65				e
t		Kitwe			ZM	-12.8,28.21
t		Nassiriya	Nasiriyah		IQ	31.06,46.26
t		Tver			RU	56.86,35.9
t		Khmelnytskyi			UA	49.42,27
t		Al Hoceima;Al-Hoceima	Al Hoceima		MA	35.25,-3.94
t		Manchester			GB	53.48,-2.24
t		Ndola			ZM	-12.96,28.64
t		Samsun			TR	41.28,36.34
t		Tallinn			EE	59.44,24.75
t		Bamenda			CM	5.96,10.15
t		El Obeid			SD	13.18,30.22
t		Kandahar			AF	31.61,65.71
t		La Nouvelle-Orléans	New Orleans		US	29.95,-90.08
t		Nampula			MZ	-15.12,39.27
t		Cleveland			US	41.5,-81.7
t		Bissau			GW	11.86,-15.6
t		Misrata			LY	32.38,15.09
t		Bochum			DE	51.48,7.22
t		Wellington			NZ	-41.29,174.78
t		Las Palmas			ES	28.1,-15.41
t		Mazatlan			MX	23.23,-106.41
t		Makiïvka	Makiivka		UA	48.05,37.93
t		Kahramanmaras			TR	37.58,36.93
t		Tirana			AL	41.33,19.82
t		Kaunas			LT	54.9,23.91
t		Nuevo Laredo			MX	27.48,-99.52
t		Stoke-on-Trent			GB	53,-2.19
t		Van			TR	38.49,43.38				fe
t		Honolulu			US	21.31,-157.86
t		Brno			CZ	49.2,16.61
t		Moguilev	Mogilev		BY	53.92,30.34
t		Tampa			US	27.95,-82.46
t		Canberra			AU	-35.28,149.13
t		Kénitra	Kenitra		MA	34.26,-6.58
t		Bydgoszcz			PL	53.12,18.01
t		Bologne	Bologna		IT	44.49,11.34
t		Christchurch			NZ	-43.53,172.63
t		Wuppertal			DE	51.26,7.15
t		Tamale			GH	9.4,-0.84
t		Oulan-Oudé	Ulan-Ude		RU	51.83,107.61
t		Bobo-Dioulasso			BF	11.18,-4.3
t		Lublin			PL	51.25,22.57
t		Coventry			GB	52.41,-1.51
t		Halifax			CA	44.65,-63.57
t		Taraz			KZ	42.9,71.37
t		Arkhangelsk			RU	64.54,40.54
t		Bilbao			ES	43.26,-2.93
t		Thessalonique	Thessaloniki		GR	40.64,22.93
t		Bandar Abbas			IR	27.19,56.28
t		Vinnytsia			UA	49.23,28.48
t		Ras Al Khaimah City			AE	25.79,55.94
t		Hualien			TW	23.98,121.6
t		Florence			IT	43.78,11.25				fe
t		Sanandaj			IR	35.31,47
t		Camagüey			CU	21.38,-77.92
t		Astana;Nour-Soultan	Astana;Nur-Sultan		KZ	51.18,71.45
t		Belgorod			RU	50.61,36.58
t		Doha			QA	25.29,51.53
t		Vitebsk			BY	55.19,30.2
t		Zurich	Zurich;Zürich		CH	47.37,8.55
t		Arusha			TZ	-3.37,36.68
t		Plovdiv			BG	42.15,24.75
t		Lattaquié	Latakia		SY	35.53,35.79
t		Serekunda			GM	13.44,-16.68
t		Nice			FR	43.7,7.27				e
t		Kaesong			KP	37.97,126.55
t		Simferopol			UA	44.96,34.11
t		Sunderland			GB	54.9,-1.38
t		San José			CR	9.93,-84.08
t		Alicante			ES	38.35,-0.48
t		Wad Medani			SD	14.4,33.52
t		Bielefeld			DE	52.03,8.53
t		Bujumbura			BI	-3.38,29.36
t		Wonsan			KP	39.15,127.44
t		Pavlodar			KZ	52.28,76.97
t		Cordoue	Cordoba		ES	37.89,-4.77
t		Sotchi	Sochi		RU	43.6,39.73
t		Tétouan	Tetouan		MA	35.58,-5.37
t		Birkenhead			GB	53.39,-3.01
t		Orel			RU	52.97,36.08
t		Amara			IQ	31.84,47.14				fe
t		Smolensk			RU	54.78,32.04
t		Ciudad del Este			PY	-25.51,-54.61
t		Kherson			UA	46.66,32.62
t		Thiès			SN	14.79,-16.93
t		Maroua			CM	10.59,14.32
t		Samarcande	Samarkand		UZ	39.65,66.96
t		Mourmansk	Murmansk		RU	68.98,33.09
t		Holguín			CU	20.89,-76.26
t		Ust-Kamenogorsk			KZ	49.97,82.61
t		Reading			GB	51.46,-0.97				fe
t		Iasi			RO	47.17,27.6
t		Valladolid			ES	41.66,-4.72
t		Poltava			UA	49.59,34.54
t		New Delhi			IN	28.64,77.22
t		Vladikavkaz			RU	43.04,44.67
t		Grodno			BY	53.69,23.83
t		Katowice			PL	50.26,19.03
t		Cluj			RO	46.77,23.6
t		Saint-Louis (Missouri)	St. Louis		US	38.63,-90.2
t		Timisoara			RO	45.75,21.23
t		Hull			GB	53.74,-0.34				fe
t		Témara	Temara		MA	33.93,-6.91
t		Gandja	Ganja		AZ	40.68,46.36
t		Bonn			DE	50.73,7.1				f
t		Ostrava			CZ	49.83,18.28
t		Varna			BG	43.22,27.92
t		Cuzco;Cusco	Cusco		PE	-13.52,-71.97
t		Antofagasta			CL	-23.65,-70.4
t		Tchita	Chita		RU	52.03,113.5
t		Biskra			DZ	34.85,5.73
t		Mannheim			DE	49.49,8.47
t		Tchernihiv	Chernihiv		UA	51.51,31.28
t		Irbid			JO	32.56,35.85
t		Fayoum	Faiyum		EG	29.31,30.84
t		Pittsburgh			US	40.44,-80
t		Craiova			RO	44.32,23.8
t		Constanta			RO	44.18,28.63
t		Mazar-e-Charif;Mazar-i-Sharif	Mazar-i-Sharif		AF	36.71,67.11
t		Malmö	Malmo;Malmö		SE	55.61,13
t		Brest-Litovsk	Brest (Belarus)		BY	52.1,23.69
t		Swansea			GB	51.62,-3.94
t		George Town			MY	5.41,100.34
t		Kyzylorda			KZ	44.85,65.51
t		Bradford			GB	53.79,-1.75
t		Anchorage			US	61.22,-149.9
t		Elazig			TR	38.67,39.22
t		Tcherkassy	Cherkasy		UA	49.43,32.06
t		Vigo			ES	42.23,-8.72
t		Cincinnati			US	39.13,-84.51
t		Southend-on-Sea			GB	51.54,0.71
t		Viña del Mar			CL	-33.02,-71.55
t		Soumy	Sumy		UA	50.92,34.8
t		Galati			RO	45.44,28.05
t		Foz do Iguaçu			BR	-25.55,-54.59
t		Semey			KZ	50.43,80.27
t		Makurdi			NG	7.73,8.52
t		Bialystok			PL	53.13,23.16
t		Mbeya			TZ	-8.9,33.45
t		Catane	Catania		IT	37.49,15.07
t		Bafoussam			CM	5.48,10.42
t		Utrecht			NL	52.09,5.12
t		Sétif	Setif		DZ	36.19,5.41
t		Safi			MA	32.3,-9.24				e
t		Hué	Hue		VN	16.46,107.6				fe
t		Ismaïlia	Ismailia		EG	30.6,32.27
t		Dohouk	Dohuk		IQ	36.87,42.99
t		Karlsruhe			DE	49.01,8.4
t		Port Moresby			PG	-9.48,147.15
t		Pétion-Ville			HT	18.51,-72.29
t		Valparaiso	Valparaíso;Valparaiso		CL	-33.04,-71.63
t		Palu			ID	-0.91,119.87
t		Jytomyr	Zhytomyr		UA	50.26,28.68
t		Batna			DZ	35.56,6.17
t		Taganrog			RU	47.24,38.9
t		Horlivka			UA	48.34,38.05
t		Gijón			ES	43.54,-5.66
t		Bari			IT	41.12,16.87				fe
t		Sfax			TN	34.74,10.76
t		Nantes			FR	47.22,-1.55
t		Cuenca (Équateur)	Cuenca (Ecuador)		EC	-2.9,-79
t		Bahia Blanca			AR	-38.72,-62.27
t		Brasov			RO	45.65,25.61
t		Strasbourg			FR	48.58,7.75
t		Belfast			GB	54.6,-5.93
t		Kachgar;Kashgar	Kashgar		CN	39.47,75.99
t		Ramadi			IQ	33.42,43.31
t		Hérat;Herat	Herat		AF	34.35,62.2
t		Guantánamo (ville)	Guantánamo (Cuba)		CU	20.14,-75.21
t		Wiesbaden			DE	50.08,8.25
t		Ljubljana			SI	46.05,14.51
t		Orlando			US	28.54,-81.38				fe
t		Münster			DE	51.96,7.63
t		Gelsenkirchen			DE	51.51,7.1
t		Russeifa			JO	32.02,36.05
t		Windhoek			NA	-22.56,17.08
t		Tshikapa			CD	-6.42,20.8
t		Haïfa	Haifa		IL	32.82,34.99
t		Aix-la-Chapelle	Aachen		DE	50.78,6.08
t		El Daein			SD	11.46,26.13
t		Aktobe			KZ	50.28,57.21
t		Mönchengladbach			DE	51.19,6.44
t		Plymouth			GB	50.37,-4.14
t		Nakuru			KE	-0.31,36.07
t		Augsbourg	Augsburg		DE	48.37,10.9
t		Najran			SA	17.49,44.13
t		Moukalla	Mukalla		YE	14.54,49.12
t		Buffalo			US	42.89,-78.88				fe
t		Luton			GB	51.88,-0.42
t		Chimoio			MZ	-19.12,33.48
t		Espoo			FI	60.21,24.65
t		Rivne			UA	50.62,26.23
t		Oaxaca			MX	17.07,-96.72
t		Cox's Bazar			BD	21.44,92.01
t		Talcahuano			CL	-36.72,-73.12
t		Wolverhampton			GB	52.59,-2.12
t		El-Fasher;El-Facher	El Fasher;al-Fashir		SD	13.63,25.35
t		Dire Dawa			ET	9.59,41.87
t		Morogoro			TZ	-6.82,37.66
t		Banda Aceh			ID	5.54,95.33
t	nis-rs	Nis			RS	43.32,21.9
t		Port-de-Paix			HT	19.94,-72.83
t		Porto			PT	41.15,-8.61
t		Kropyvnytskyi			UA	48.51,32.26
t		Kamianske			UA	48.51,34.6
t		Montpellier			FR	43.61,3.88
t		Czestochowa			PL	50.8,19.12
t		Boukhara	Bukhara		UZ	39.77,64.43
t		Chemnitz			DE	50.84,12.93
t		San Cristobal			VE	7.77,-72.22
t		Southampton			GB	50.9,-1.4
t		Juliaca			PE	-15.5,-70.13
t		Trébizonde	Trabzon		TR	41.01,39.73
t		Deir Ezzor;Deir ez-Zor	Deir ez-Zor		SY	35.34,40.14
t		Berbera			SO	10.44,45.01
t		Gatineau			CA	45.48,-75.7
t		Novorossiïsk	Novorossiysk		RU	44.72,37.77
t		Assouan	Aswan		EG	24.09,32.9
t		Buenaventura			CO	3.88,-77.03
t		Aarhus			DK	56.16,10.21
t		Kosice			SK	48.71,21.26
t		Tchernivtsi	Chernivtsi		UA	48.29,25.94
t		Ternopil			UA	49.55,25.59
t		Vitoria			ES	42.85,-2.67				fe
t		Iakoutsk	Yakutsk		RU	62.03,129.73
t		Boa Vista			BR	2.82,-60.67
t		Georgetown			GY	6.8,-58.16
t		Kismayo			SO	-0.36,42.55
t		Grenade (Espagne)	Granada		ES	37.19,-3.61				fe
t		Porto-Novo			BJ	6.5,2.6
t		Kiel			DE	54.32,10.13
t		Beni			CD	0.49,29.47				fe
t		Bordeaux			FR	44.84,-0.58
t		Gand	Ghent		BE	51.05,3.72
t		Ngaoundéré			CM	7.33,13.58
t		Magdebourg	Magdeburg		DE	52.13,11.63
t		Tripoli (Liban)	Tripoli (Lebanon)		LB	34.43,35.84
t		Lille			FR	50.63,3.06
t		Nassau			BS	25.06,-77.34
t		Iquique			CL	-20.21,-70.15
t		Krementchouk	Kremenchuk		UA	49.07,33.42
t		Pondichéry	Pondicherry		IN	11.93,79.83
t		Gusau			NG	12.17,6.66
t		Huambo			AO	-12.78,15.74
t		Grozny			RU	43.31,45.69
t		Bukavu			CD	-2.49,28.84
t		Sucre			BO	-19.03,-65.26
t		Nacala			MZ	-14.56,40.69
t		Ashdod			IL	31.79,34.65
t		Paramaribo			SR	5.87,-55.17
t		Imphal			IN	24.81,93.94
t		Santa Cruz de Tenerife			ES	28.47,-16.25
t		Graz			AT	47.07,15.45
t		Banja Luka			BA	44.78,17.19
t		Rishon LeZiyyon			IL	31.97,34.79
t		Richmond			US	37.55,-77.46				fe
t		Messine	Messina		IT	38.19,15.55
t		Vérone	Verona		IT	45.43,10.98
t		Eldoret			KE	0.52,35.27
t		Bertoua			CM	4.58,13.68
t		Hobart			AU	-42.88,147.33
t		Kisumu			KE	-0.1,34.76
t		Fribourg-en-Brisgau	Freiburg		DE	48,7.85
t		Daloa			CI	6.88,-6.45
t		Mekele;Makalé	Mekelle		ET	13.5,39.48
t		Novi Sad			RS	45.25,19.84
t		Owerri			NG	5.48,7.03
t		Lutsk			UA	50.76,25.34
t		Bergen			NO	60.39,5.32				fe
t		Norwich			GB	52.63,1.3
t		Lübeck			DE	53.87,10.69
t		Carthagène	Cartagena		ES	37.61,-0.99
t		Tarhouna	Tarhuna		LY	32.44,13.63
t		Antakya;Antioche	Antakya		TR	36.21,36.16
t		Eindhoven			NL	51.44,5.48
t		Rennes			FR	48.11,-1.67
t		Gaborone			BW	-24.65,25.91
t		Lobito			AO	-12.36,13.54
t		Annaba			DZ	36.9,7.77
t		Tamatave;Toamasina	Toamasina		MG	-18.15,49.4
t		Linz			AT	48.31,14.29
t		Ivano-Frankivsk			UA	48.92,24.71
t		Debrecen			HU	47.53,21.62
t		Padoue	Padua		IT	45.41,11.89
t		Erfurt			DE	50.98,11.03				f
t		Tampere			FI	61.5,23.79
t		Tapachula			MX	14.9,-92.26
t		Pskov			RU	57.81,28.35
t		Chiang Mai			TH	18.79,98.98
t		Nicosie	Nicosia		CY	35.18,33.36
t		Jalalabad			AF	34.43,70.45
t		Charleroi			BE	50.41,4.44
t		Och	Osh		KG	40.53,72.8
t		Salé Al Jadida			MA	34,-6.74
t		Petah Tiqwa			IL	32.09,34.89
t		Tilburg			NL	51.56,5.09
t		Bila Tserkva			UA	49.81,30.11
t		Saskatoon			CA	52.13,-106.67
t		Pampelune	Pamplona		ES	42.82,-1.64
t		Rostock			DE	54.09,12.14
t		San-Pédro;San Pedro			CI	4.75,-6.64
t		Vientiane			LA	17.97,102.6
t		Aberdeen			GB	57.14,-2.1
t		Reims	Reims;Rheims		FR	49.27,4.03
t		Bourgas	Burgas		BG	42.51,27.47
t		Yamoussoukro			CI	6.82,-5.28
t		Kassel			DE	51.32,9.5
t		Portsmouth			GB	50.8,-1.09
t		Salt Lake City			US	40.76,-111.89
t		Newcastle			GB	54.97,-1.61
t		Klaipeda			LT	55.71,21.14
t		Sidi Bel Abbès			DZ	35.19,-0.63
t		Zinder			NE	13.81,8.99
t		Cork			IE	51.9,-8.47				fe
t		Falloujah;Fallouja	Fallujah		IQ	33.35,43.79
t		Almeria			ES	36.84,-2.46
t		Mohammedia			MA	33.69,-7.38
t		Trieste			IT	45.65,13.78
t		Beersheva;Beer-Sheva	Beersheba;Beer Sheva		IL	31.25,34.79
t		Zawiya;Zaouïa			LY	32.75,12.73
t		Le Havre			FR	49.49,0.11
t		Mayence	Mainz		DE	49.98,8.28
t		Brescia			IT	45.54,10.21
t		Mbandaka			CD	0.05,18.26
t		Genève	Geneva		CH	46.2,6.15
t		Brownsville			US	25.9,-97.5
t		Cergy-Pontoise			FR	49.04,2.08
t		Liège			BE	50.63,5.57
t		Blida			DZ	36.47,2.83
t		Sarrebruck	Saarbrücken		DE	49.23,7.01
t		Groningue	Groningen		NL	53.22,6.57
t		Tarente	Taranto		IT	40.46,17.25
t		Dodoma			TZ	-6.17,35.74
t		Matadi			CD	-5.84,13.46
t		Burgos			ES	42.34,-3.7
t		Tiaret			DZ	35.37,1.32
t		Chlef			DZ	36.17,1.33
t		Sittwe			MM	20.15,92.9
t		Raqqa;Raqa			SY	35.95,39.01
t		Split			HR	43.51,16.44				fe
t		Saint-Étienne			FR	45.43,4.39
t		Regina			CA	50.45,-104.62				fe
t		Saint-Louis (Sénégal)	Saint-Louis (Senegal)		SN	16.02,-16.49
t		Turku			FI	60.45,22.27
t		Puerto Cabello			VE	10.47,-68.01
t		Khan Younès;Khan Younès;Khan Younes	Khan Younis;Khan Yunis		PS	31.34,34.31
t		Bata			GQ	1.86,9.77				fe
t		Kaolack			SN	14.15,-16.07
t		Netanya			IL	32.33,34.86
t		Prizren			XK	42.21,20.74
t		Oxford			GB	51.75,-1.26
t		Uvira			CD	-3.4,29.14
t		Reggio de Calabre	Reggio Calabria		IT	38.11,15.66
t		Jaffna			LK	9.67,80.01
t		Bahir Dar			ET	11.59,37.39
t		Baranovitchi	Baranovichi		BY	53.13,26.01
t		Toulon			FR	43.12,5.93
t		Jabaliya;Jabalia	Jabalia;Jabaliya		PS	31.53,34.48
t		Bordj Bou Arreridj			DZ	36.07,4.76
t		Angers			FR	47.47,-0.55				e
t		Patras			GR	38.24,21.73
t		Ech Chettia			DZ	36.2,1.26
t		Breda			NL	51.59,4.78
t		Khouribga			MA	32.88,-6.91
t		Korhogo			CI	9.46,-5.63
t		Béni Mellal	Beni Mellal		MA	32.34,-6.35
t		Holon			IL	32.01,34.78
t		Bouchehr	Bushehr		IR	28.97,50.84
t		Esmeraldas			EC	0.96,-79.65
t		Szeged			HU	46.25,20.15
t		Bâle	Basel		CH	47.56,7.57
t		Solingen			DE	51.17,7.08
t		Sousse			TN	35.83,10.64
t		Béjaïa	Bejaia		DZ	36.76,5.08
t		Parakou			BJ	9.34,2.63
t		Le Pirée	Piraeus		GR	37.94,23.65
t		Saïda;Sidon	Sidon		LB	33.56,35.37
t		Maradi			NE	13.5,7.1
t		Salalah			OM	17.02,54.09
t		Skikda			DZ	36.88,6.91
t		Boma			CD	-5.85,13.05				fe
t		Kunduz;Koundouz	Kunduz		AF	36.73,68.86
t		Malakal			SS	9.53,31.66
t		Hébron	Hebron		PS	31.53,35.09
t		Ziguinchor			SN	12.57,-16.27
t		Modène	Modena		IT	44.65,10.93
t		Nimègue	Nijmegen		NL	51.84,5.85
t		Grenoble			FR	45.18,5.71
t		Samarra			IQ	34.2,43.89
t		Cambridge			GB	52.2,0.12
t		Rzeszow			PL	50.04,22
t		El Achir			DZ	36.06,4.63
t		Melitopol			UA	46.85,35.37
t		Tiraspol			MD	46.84,29.63
t		Souk Ahras			DZ	36.29,7.95
t		Sihanoukville			KH	10.61,103.53
t		Malabo			GQ	3.76,8.78
t		Tema			GH	5.67,-0.02				fe
t		Salamanque	Salamanca		ES	40.97,-5.66
t		Port-Louis	Port Louis		MU	-20.16,57.5
t		Mahajanga			MG	-15.72,46.32
t		Butembo			CD	0.14,29.29
t		Bnei Brak			IL	32.08,34.83
t		Djelfa			DZ	34.67,3.26
t		Limassol			CY	34.68,33.04
t		Gondar			ET	12.6,37.47
t		Livourne	Livorno		IT	43.54,10.33
t		York			GB	53.96,-1.08				fe
t		Salzbourg	Salzburg		AT	47.8,13.04
t		Cairns			AU	-16.92,145.77
t		Benguela			AO	-12.58,13.41
t		Mascara			DZ	35.4,0.14				fe
t		Dili			TL	-8.56,125.57
t		Dijon			FR	47.32,5.02
t		Cagliari			IT	39.23,9.12
t		Uppsala			SE	59.86,17.64
t		Kertch	Kerch		UA	45.36,36.48
t		Huelva			ES	37.27,-6.94
t		Gyumri			AM	40.79,43.85
t		Badajoz			ES	38.88,-6.97
t		Nîmes			FR	43.83,4.36
t		Dundee			GB	56.47,-2.97
t		Médéa	Medea		DZ	36.26,2.75
t		El Jadida			MA	33.26,-8.51
t		Aktaou	Aktau		KZ	43.65,51.17
t		Trondheim			NO	63.43,10.4
t		Manama			BH	26.23,50.59
t		Kalemie			CD	-5.95,29.19
t		Gulu			UG	2.77,32.3
t		Aix-en-Provence			FR	43.53,5.45
t		Saint-Quentin-en-Yvelines			FR	48.77,2.02
t		Parme	Parma		IT	44.8,10.33				f
t		Odense			DK	55.4,10.39
t		Potsdam			DE	52.4,13.07
t		Brest			FR	48.39,-4.49				fe
t		Sikasso			ML	11.32,-5.67
t		Larissa			GR	39.64,22.42
t		Le Mans			FR	48,0.2
t		Kumba			CM	4.64,9.45
t		Goma			CD	-1.67,29.23
t		Tizi Ouzou			DZ	36.71,4.05
t		Marawi			PH	8,124.28
t		Béchar	Bechar		DZ	31.62,-2.22
t		Heidelberg			DE	49.41,8.69
t		Kenema			SL	7.88,-11.19
t		Amiens			FR	49.9,2.3
t		Tuzla			BA	44.54,18.67
t		Taza			MA	34.21,-4.01
t		Arnhem			NL	51.98,5.91
t		Tours			FR	47.39,0.7				fe
t		Limoges			FR	45.83,1.25				e
t		Rijeka			HR	45.33,14.44
t		Ghazni			AF	33.55,68.42
t		Norilsk			RU	69.35,88.2
t		Tarragone	Tarragona		ES	41.12,1.25
t		Ayacucho			PE	-13.16,-74.22
t		Siem Reap			KH	13.36,103.86
t		Man			CI	7.41,-7.55				fe
t		Brighton			GB	50.83,-0.14
t		Clermont-Ferrand			FR	45.78,3.09
t		Jacmel			HT	18.23,-72.54
t		Saint-Denis (La Réunion)	Saint-Denis (Reunion)		RE	-20.88,55.45
t		Héraklion	Heraklion		GR	35.33,25.14
t		Podgorica			ME	42.44,19.26
t		Kindu			CD	-2.94,25.92
t		Tyr	Tyre		LB	33.27,35.19				fe
t		Moundou			TD	8.57,16.08
t		El Oued			DZ	33.36,6.86
t		Ajdabiya			LY	30.76,20.23
t		León			ES	42.6,-5.57
t		Wurtzbourg	Würzburg		DE	49.79,9.95
t		Hastings			GB	50.86,0.57				fe
t		Nzérékoré			GN	7.76,-8.82
t		Rehovot			IL	31.89,34.81
t		Innsbruck			AT	47.26,11.39
t		Tlemcen			DZ	34.88,-1.31
t		Villeurbanne			FR	45.77,4.88
t		Lashio			MM	22.94,97.75
t		Al-Bab			SY	36.37,37.52
t		Nikopol			UA	47.57,34.4
t		Naplouse	Nablus		PS	32.22,35.25
t		Masaya			NI	11.97,-86.09
t		Mostaganem			DZ	35.93,0.09
t		Sebha			LY	27.04,14.43
t		Baidoa			SO	3.11,43.65
t		Sherbrooke			CA	45.4,-71.9
t		Ouargla			DZ	31.95,5.33
t		Nador			MA	35.17,-2.93
t		Ratisbonne	Regensburg		DE	49.02,12.1
t		Darwin			AU	-12.46,130.84				fe
t		Al-Arich;El-Arich	Arish;El-Arish		EG	31.13,33.8
t		Idlib;Idleb			SY	35.93,36.63
t		Besançon			FR	47.25,6.02
t		Syrte	Sirte		LY	31.21,16.59
t		Wau			SS	7.7,27.99				fe
t		Isiro			CD	2.77,27.62
t		Cadix	Cadiz		ES	36.53,-6.29
t		Edirne			TR	41.68,26.56
t		Rafah			PS	31.3,34.24
t		Les Cayes			HT	18.2,-73.75
t		Salerne	Salerno		IT	40.68,14.79
t		Okinawa			JP	26.34,127.8
t		Willemstad			CW	12.11,-68.93
t		Sloviansk;Slaviansk			UA	48.87,37.62
t		Agadez			NE	16.97,7.99
t		Orléans			FR	47.9,1.9
t		Metz			FR	49.12,6.17
t		Polokwane			ZA	-23.9,29.47
t		Wolfsburg			DE	52.42,10.78
t		Maastricht			NL	50.85,5.69
t		Göttingen			DE	51.53,9.93
t		Durrës;Durres			AL	41.32,19.45
t		Batoumi	Batumi		GE	41.64,41.63
t		Berne	Bern		CH	46.95,7.45
t		Stavanger			NO	58.97,5.73
t		Braga			PT	41.55,-8.42
t		Ulm			DE	48.4,9.99
t		Pérouse	Perugia		IT	43.11,12.39
t		Nabatiyé	Nabatieh		LB	33.38,35.48
t		Abbottabad			PK	34.15,73.21
t		Kairouan			TN	35.68,10.1
t		Leyde	Leiden		NL	52.16,4.49
t		Monza			IT	45.58,9.27				f
t		Settat			MA	33,-7.62
t		Reykjavik			IS	64.14,-21.9
t		Lhassa	Lhasa		CN	29.65,91.1
t		Iguala			MX	18.35,-99.54
t		Maseru			LS	-29.32,27.48
t		Malindi			KE	-3.22,40.12
t		Torrejón de Ardoz			ES	40.46,-3.47
t		Bama			NG	11.52,13.69				fe
t		Oujhorod	Uzhhorod		UA	48.62,22.3
t		Sokodé			TG	8.98,1.13
t		Exeter			GB	50.72,-3.53
t		Gemena			CD	3.26,19.77
t		Rotherham			GB	53.43,-1.36
t		Kindia			GN	10.06,-12.87
t		Khenchela			DZ	35.44,7.14
t		Lausanne			CH	46.52,6.63
t		Bruges			BE	51.21,3.22
t		Cheltenham			GB	51.9,-2.08
t		Algésiras	Algeciras		ES	36.13,-5.45
t		Pavlohrad			UA	48.53,35.87
t		Bizerte			TN	37.27,9.87
t		Bergame	Bergamo		IT	45.7,9.67
t		Kankan			GN	10.39,-9.31
t		Praia			CV	14.93,-23.51
t		Rouen			FR	49.44,1.1
t	douma-sy	Douma			SY	33.57,36.4
t		Kandy			LK	7.29,80.63
t		Daugavpils			LV	55.88,26.53
t		Mulhouse			FR	47.75,7.33
t		Perpignan			FR	42.7,2.9
t		Caen			FR	49.19,-0.36
t		Gabès	Gabes		TN	33.88,10.1
t		Kandi			BJ	11.13,2.94				f
t		Larache			MA	35.19,-6.16
t		Port-Gentil			GA	-0.72,8.78
t		Boulogne-Billancourt			FR	48.84,2.24
t		Ksar El Kebir			MA	35,-5.9
t		Pemba			MZ	-12.97,40.52				fe
t		Mopti			ML	14.48,-4.18
t		Atbara			SD	17.7,33.99
t		Coblence	Koblenz		DE	50.35,7.58
t		Mitrovica			XK	42.88,20.87
t		Khemisset			MA	33.82,-6.07
t		Coimbra			PT	40.21,-8.42
t		Namur			BE	50.47,4.87
t		Ashkelon;Ashqelon			IL	31.67,34.57
t		Nancy			FR	48.68,6.18				fe
t		Jena			DE	50.93,11.59				f
t		Mostar			BA	43.34,17.81
t		Kara			TG	9.55,1.19				fe
t		Dolisie			CG	-4.2,12.67
t		Male			MV	4.18,73.51				fe
t		Sarh			TD	9.14,18.39
t		Sabratha			LY	32.79,12.49
t		Argenteuil			FR	48.95,2.25
t		Tartu			EE	58.38,26.73
t		Funchal			PT	32.67,-16.93
t		Trèves	Trier		DE	49.76,6.64				f
t		Punta Cana			DO	18.58,-68.4
t		Kenosha			US	42.58,-87.82
t		Dhahran			SA	26.29,50.11
t		Manbij;Minbej			SY	36.53,37.95
t		Koutiala			ML	12.39,-5.46
t		Saint-Jean de Terre-Neuve	St. John's		CA	47.56,-52.71
t		Bolzano			IT	46.49,11.34
t		Thimphu			BT	27.47,89.64
t		Bridgetown			BB	13.11,-59.62
t		Albany			US	42.65,-73.76				fe
t		Guelmim			MA	28.99,-10.06
t		Deraa	Daraa		SY	32.62,36.1
t		Rochdale			GB	53.62,-2.16
t		Jérémie			HT	18.65,-74.12				f
t		Pattaya			TH	12.93,100.88
t		Bunia			CD	1.56,30.25
t		Saint-Denis			FR	48.94,2.35
t		Khost			AF	33.34,69.92
t		Yola			NG	9.21,12.48
t		Roubaix			FR	50.69,3.17
t		Hurghada			EG	27.26,33.81
t		Maribor			SI	46.55,15.65
t		Saint-Jacques-de-Compostelle	Santiago de Compostela		ES	42.88,-8.55
t		Delft			NL	52.01,4.36
t		Aqaba			JO	29.53,35.01
t		Bath			GB	51.38,-2.36				fe
t		Stellenbosch			ZA	-33.93,18.87
t		Berrechid			MA	33.27,-7.59
t		Ghardaïa	Ghardaia		DZ	32.49,3.67
t		Nouméa	Nouméa;Noumea		NC	-22.27,166.45
t		Louvain	Leuven		BE	50.88,4.7
t		Ségou			ML	13.43,-6.22
t		Errachidia			MA	31.93,-4.43
t		Winterthour	Winterthur		CH	47.51,8.72
t		Southport			GB	53.65,-3.01
t		Tourcoing			FR	50.72,3.16
t		Mons			BE	50.45,3.95
t		Montreuil			FR	48.86,2.44
t		Fort-de-France			MQ	14.6,-61.07
t		Avignon			FR	43.95,4.81
t		Butare;Huye			RW	-2.6,29.74
t		Vlora			AL	40.47,19.48
t		Phuket			TH	7.89,98.4
t		Makeni			SL	8.89,-12.04
t		Kadugli			SD	11.01,29.72
t		Koudougou			BF	12.25,-2.36
t		Gao			ML	16.27,-0.04
t		Asnières-sur-Seine			FR	48.92,2.28
t		Nanterre			FR	48.89,2.21
t		Tumaco			CO	1.79,-78.79
t		Poitiers			FR	46.58,0.34
t		Versailles			FR	48.8,2.13
t		Courbevoie			FR	48.9,2.26
t		Gonaïves	Gonaives		HT	19.45,-72.69
t		Créteil			FR	48.79,2.47
t		Derry;Londonderry			GB	55,-7.31
t		Gisenyi			RW	-1.7,29.26
t		Ouidah			BJ	6.36,2.09
t		Antsiranana;Diego-Suarez			MG	-12.32,49.29
t		Pau			FR	43.31,-0.36				fe
t		Colombes			FR	48.92,2.25
t		Tolède	Toledo		ES	39.86,-4.02
t		Abomey			BJ	7.18,1.99
t		Kasserine			TN	35.17,8.84
t		Hassaké	Hasakah		SY	36.5,40.75
t		Gafsa			TN	34.42,8.78
t		Vitry-sur-Seine			FR	48.79,2.4
t		Natitingou			BJ	10.3,1.38
t		Berkane			MA	34.92,-2.32
t		Aulnay-sous-Bois			FR	48.94,2.49
t		Bakhmout	Bakhmut		UA	48.59,38
t		Trente	Trento		IT	46.07,11.12				f
t		Tahoua			NE	14.89,5.27
t		La Goulette			TN	36.82,10.31
t		Zarzis			TN	33.5,11.11
t		Guéckédou			GN	8.57,-10.13
t		Tambacounda			SN	13.77,-13.67
t		Derna			LY	32.77,22.64
t		Ceuta			ES	35.89,-5.32
t		Brindisi			IT	40.63,17.94
t		Kayes			ML	14.45,-11.44
t		Zahlé			LB	33.85,35.9
t		Alost			BE	50.94,4.04
t		Malines	Mechelen		BE	51.03,4.48
t		Suva			FJ	-18.14,178.44
t		Pise	Pisa		IT	43.71,10.4
t		Yalta			UA	44.5,34.17
t		La Rochelle			FR	46.16,-1.15
t		Champigny-sur-Marne			FR	48.82,2.49
t		Luxembourg-ville	Luxembourg City		LU	49.61,6.13
t		La Louvière			BE	50.49,4.19
t		Saint-Pierre (La Réunion)	Saint-Pierre (Reunion)		RE	-21.34,55.48
t		Colon			PA	9.35,-79.9				fe
t		Rueil-Malmaison			FR	48.88,2.19
t		Antibes			FR	43.59,7.11
t		Mbabane			SZ	-26.32,31.13
t		Hadera			IL	32.44,34.9
t		Bihac			BA	44.82,15.87
t		Saint-Maur-des-Fossés			FR	48.79,2.49
t		Calais			FR	50.95,1.86
t		Bossasso	Bosaso		SO	11.28,49.18
t		Abéché	Abeche		TD	13.83,20.83
t		Béziers			FR	43.34,3.21
t		Courtrai			BE	50.83,3.26
t		Ifrane			MA	33.53,-5.11
t		Grand-Bassam			CI	5.21,-3.74
t		Melilla			ES	35.29,-2.94
t		Tamanrasset			DZ	22.79,5.53
t		Tetovo			MK	42.01,20.97
t		Nouadhibou			MR	20.94,-17.04
t		Limbe			CM	4.02,9.21				fe
t		Larnaca			CY	34.92,33.62
t		Monastir			TN	35.78,10.83
t		Dunkerque	Dunkirk		FR	51.03,2.38
t		Taroudant			MA	30.47,-8.88
t		Aubervilliers			FR	48.92,2.38
t		Essaouira			MA	31.51,-9.77
t		Mindelo			CV	16.89,-24.98
t		Saint-Gall	St. Gallen		CH	47.42,9.37
t		Cannes			FR	43.55,7.01				e
t		Baïkonour	Baikonur		KZ	45.62,63.31
t		Mérignac			FR	44.84,-0.65
t		Hasselt			BE	50.93,5.34
t		Pokrovsk			UA	48.28,37.18
t		Bourges			FR	47.08,2.4
t		Garissa			KE	-0.45,39.65
t		Tournai			BE	50.61,3.39
t		Kasese			UG	0.18,30.08
t		Saint-Nazaire			FR	47.28,-2.21
t		Przemysl			PL	49.78,22.77
t		Narva			EE	59.38,28.19
t		Folkestone			GB	51.08,1.17
t		Cabinda			AO	-5.55,12.2
t		Colmar			FR	48.08,7.36
t		Nazareth			IL	32.7,35.3
t		La Línea de la Concepción;La Linea			ES	36.17,-5.35
t		Bandar Seri Begawan			BN	4.89,114.94
t		Valence			FR	44.93,4.91				fe
t		Quimper			FR	48,-4.1
t		Genk			BE	50.97,5.5
t		Lugano			CH	46.01,8.96
t		Entebbe			UG	0.06,32.48
t		Tataouine			TN	32.93,10.45
t		Drancy			FR	48.93,2.45
t		Noisy-le-Grand			FR	48.85,2.56
t		Villeneuve-d'Ascq			FR	50.62,3.17
t		La Seyne-sur-Mer			FR	43.1,5.88
t		Levallois-Perret			FR	48.89,2.29
t		Tan-Tan			MA	28.44,-11.1
t		Bamiyan			AF	34.82,67.83
t		Berbérati			CF	4.26,15.79
t		Médenine	Medenine		TN	33.35,10.51
t		Chambéry			FR	45.57,5.92
t		Cayenne			GF	4.93,-52.33
t		Issy-les-Moulineaux			FR	48.82,2.28
t		Aldershot			GB	51.25,-0.76
t		Neuilly-sur-Seine			FR	48.88,2.27
t		Ouahigouya			BF	13.58,-2.42
t		Irun			ES	43.34,-1.79
t		Troyes			FR	48.3,4.09				e
t		Seraing			BE	50.58,5.5
t		Banfora			BF	10.63,-4.77
t		Koweït-ville	Kuwait City		KW	29.37,47.98
t		Néma			MR	16.62,-7.26
t		Antony			FR	48.75,2.3
t		Deir al-Balah;Deir el-Balah	Deir al-Balah		PS	31.42,34.35
t		La Roche-sur-Yon			FR	46.67,-1.43
t		Soueïda;Souweida	Sweida;Suwayda		SY	32.71,36.57
t		Kolda			SN	12.89,-14.94
t		Trapani			IT	38.02,12.54
t		Labé			GN	11.32,-12.28
t		Bondoukou			CI	8.04,-2.8
t		Lorient			FR	47.75,-3.37
t		Ushuaia			AR	-54.81,-68.32
t		Sarcelles			FR	49,2.38
t		Pessac			FR	44.81,-0.63
t		Ivry-sur-Seine			FR	48.82,2.38
t		Évreux			FR	49.02,1.15
t		Vénissieux			FR	45.7,4.89
t		Cergy			FR	49.04,2.08
t		Clichy			FR	48.9,2.31				f
t		Lucerne			CH	47.05,8.31
t		Beit Lahia;Beit Lahiya			PS	31.55,34.5
t		Bawku			GH	11.06,-0.24
t		Kaga Bandoro			CF	6.99,19.19
t		Honiara			SB	-9.43,159.95
t		Dakhla			MA	23.68,-15.96
t		Beledweyne			SO	4.74,45.2
t		Saint-Quentin			FR	49.85,3.29
t		Kaédi			MR	16.15,-13.5
t		Cantorbéry	Canterbury		GB	51.28,1.08
t		Kribi			CM	2.94,9.91
t		Mora			CM	11.05,14.14				fe
t		Tiznit			MA	29.7,-9.73
t		Ali Sabieh			DJ	11.16,42.71
t		Mamoudzou			YT	-12.78,45.23
t		Niort			FR	46.32,-0.46
t		Belfort			FR	47.64,6.85
t		Bolgatanga			GH	10.79,-0.85
t		Ajaccio			FR	41.92,8.74
t		Kalamata			GR	37.04,22.11
t		Vannes			FR	47.66,-2.76
t		Sartrouville			FR	48.95,2.19
t		Maisons-Alfort			FR	48.81,2.44
t		Severomorsk			RU	69.07,33.42
t		Meaux			FR	48.96,2.88
t		Hammamet			TN	36.4,10.62
t		Blois			FR	47.59,1.33				e
t		Fnideq			MA	35.85,-5.35
t		Brive;Brive-la-Gaillarde			FR	45.16,1.53
t		Arles			FR	43.68,4.63
t		Beauvais			FR	49.43,2.08
t		Châteauroux			FR	46.81,1.69
t		São Tomé			ST	0.34,6.73
t		Cholet			FR	47.06,-0.88
t		Stepanakert;Khankendi			AZ	39.82,46.75
t		Fréjus			FR	43.43,6.74
t		Hassi Messaoud			DZ	31.68,6.07
t		Alexandroupolis	Alexandroupoli		GR	40.85,25.88
t		Pantin			FR	48.89,2.41
t		Verviers			BE	50.59,5.86
t		Saint-Brieuc			FR	48.52,-2.77
t		Bouira			DZ	36.37,3.9
t		Tromsø			NO	69.65,18.96
t		Montauban			FR	44.02,1.36
t		Charleville-Mézières			FR	49.77,4.72
t		Albi			FR	43.93,2.15				e
t		Matamoros			MX	25.53,-103.23
t		Tarbes			FR	43.23,0.08
t		Fontenay-sous-Bois			FR	48.85,2.48
t		Mouscron			BE	50.74,3.21
t		Walvis Bay			NA	-22.96,14.51
t		Gwadar			PK	25.12,62.33
t		Évry;Évry-Courcouronnes			FR	48.63,2.44
t		Saada			YE	16.94,43.76
t		Jendouba			TN	36.5,8.78
t		Clamart			FR	48.8,2.27
t		Venise	Venice		IT	45.44,12.33
t		Châlons-en-Champagne			FR	48.95,4.37
t		Palmyre	Palmyra		SY	34.56,38.28
t		Narbonne			FR	43.18,3
t		Saint-Malo			FR	48.65,-2.01
t		Laval			FR	48.07,-0.76				fe
t		Hyères			FR	43.12,6.13
t		Spire	Speyer		DE	49.32,8.43				f
t		Odienné			CI	9.51,-7.56
t		Dosso			NE	13.05,3.19
t		Carcassonne			FR	43.21,2.35
t		Angoulême			FR	45.65,0.15
t		Annecy			FR	45.91,6.13
t		Rosso			MR	16.51,-15.81
t		Crotone			IT	39.08,17.13
t		Afrine	Afrin		SY	36.51,36.87
t		Bondy			FR	48.9,2.49
t		Saipan			MP	15.21,145.75
t		Le Blanc-Mesnil			FR	48.94,2.46
t		Villejuif			FR	48.79,2.36
t		Le Kef			TN	36.17,8.7
t		Grasse			FR	43.66,6.93				fe
t		Luang Prabang			LA	19.89,102.14
t		Sevran			FR	48.94,2.53
t		Buea			CM	4.15,9.24
t		Castres			FR	43.61,2.24				e
t		Chalon-sur-Saône			FR	46.78,4.85
t		Arras			FR	50.29,2.78				e
t		Boulogne-sur-Mer			FR	50.73,1.61
t		Chelles			FR	48.88,2.59
t		Cagnes-sur-Mer			FR	43.66,7.15
t		Saint-Herblain			FR	47.22,-1.65
t		Inverness			GB	57.48,-4.22
t		Suruç			TR	36.98,38.43
t		Gori			GE	41.98,44.12				fe
t		Charlottesville			US	38.03,-78.48
t		Douai			FR	50.37,3.08
t		Bani Walid			LY	31.75,13.98
t		Épinay-sur-Seine			FR	48.95,2.32
t		Damaturu			NG	11.75,11.96
t		Mahdia			TN	35.5,11.06
t		Tindouf			DZ	27.67,-8.15
t		Vincennes			FR	48.85,2.44
t		Gbarnga			LR	7,-9.47
t		Martigues			FR	43.41,5.06				f
t		Saint-Jean-d'Acre	Acre		IL	32.93,35.08				e
t		Eilat			IL	29.56,34.95
t		Dédougou			BF	12.46,-3.46
t		Bourg-en-Bresse			FR	46.21,5.23
t		Myawaddy			MM	16.69,98.51
t		Zouara	Zuwara		LY	32.93,12.08
t		Bobigny			FR	48.91,2.45
t		Montluçon			FR	46.34,2.6
t		Aubagne			FR	43.29,5.57
t		Valenciennes			FR	50.36,3.53
t		Salisbury			GB	51.07,-1.8
t		Bayonne			FR	43.49,-1.47
t		Istres			FR	43.51,4.99
t		Thionville			FR	49.36,6.16
t		Mantes-la-Jolie			FR	48.99,1.72
t		Compiègne			FR	49.42,2.83
t		Tulkarem;Toulkarem	Tulkarm;Tulkarem		PS	32.31,35.03
t		Nevers			FR	46.99,3.16
t		Lashkar Gah			AF	31.59,64.37
t		Adrar			DZ	27.87,-0.29
t		Chartres			FR	48.45,1.49
t		Mourzouk	Murzuq		LY	25.92,13.92
t		Jerada			MA	34.31,-2.16
t		Siguiri			GN	11.42,-9.17
t		Qalqilya			PS	32.19,34.97
t		Oubari	Ubari		LY	26.59,12.78
t		Franceville			GA	-1.63,13.58
t		Moroni			KM	-11.7,43.26
t		Sienne	Siena		IT	43.32,11.33				f
t		Gap			FR	44.56,6.08				fe
t		Famagouste	Famagusta		CY	35.12,33.94
t		Tikrit			IQ	34.62,43.68
t		Alès			FR	44.12,4.08
t		Gennevilliers			FR	48.93,2.3
t		Boutcha	Bucha		UA	50.54,30.21
t		Sidi Bouzid			TN	35.04,9.48
t		Smara			MA	26.74,-11.67
t		Douvres	Dover		GB	51.13,1.31				fe
t		Auxerre			FR	47.8,3.57
t		Faro			PT	37.02,-7.93				fe
t		Aksoum	Axum		ET	14.12,38.72
t		Auschwitz;Oswiecim			PL	50.03,19.21
t		Saint-Germain-en-Laye			FR	48.9,2.09
t		Bastia			FR	42.7,9.45
t		Gitega			BI	-3.43,29.92
t		Irpin			UA	50.52,30.25
t		Sète			FR	43.4,3.69				f
t		Corbeil-Essonnes			FR	48.61,2.49
t		Apia			WS	-13.83,-171.77
t		Tarawa			KI	1.33,172.98
t		Kiffa			MR	16.62,-11.4
t		Garges-lès-Gonesse			FR	48.97,2.4
t		Roanne			FR	46.04,4.07
t		Épinal			FR	48.18,6.45
t		Annapolis			US	38.98,-76.49
t		Saint-Ouen			FR	48.91,2.33
t		Bodrum			TR	37.04,27.43
t		Kaya			BF	13.09,-1.08				fe
t		Melun			FR	48.55,2.65
t		Massy			FR	48.73,2.28
t		Haguenau			FR	48.82,7.79
t		Montrouge			FR	48.82,2.31
t		Ramsgate			GB	51.34,1.42
t		Draguignan			FR	43.54,6.46
t		Sinjar			IQ	36.32,41.88
t		Lens			FR	50.43,2.83				fe
t		Dori			BF	14.04,-0.03				f
t		Tenkodogo			BF	11.78,-0.37
t		Vaulx-en-Velin			FR	45.79,4.93
t		La Courneuve			FR	48.93,2.4
t		Malanville			BJ	11.87,3.38
t		Villepinte			FR	48.96,2.53
t		Vilvorde	Vilvoorde		BE	50.93,4.43
t		Cambrai			FR	50.18,3.23
t		Poissy			FR	48.93,2.05
t		Conflans-Sainte-Honorine			FR	49,2.1
t		Mont-de-Marsan			FR	43.89,-0.5
t		Mandera			KE	3.94,41.86
t		Port-Vila			VU	-17.74,168.31
t		Marignane			FR	43.42,5.21
t		Avdiïvka	Avdiivka		UA	48.14,37.74
t		Parkland			US	47.16,-122.43				fe
t		Dieppe			FR	49.92,1.08
t		Montélimar			FR	44.55,4.75
t		Beslan			RU	43.19,44.54
t		Mâcon			FR	46.31,4.83
t		Bougouni			ML	11.42,-7.48
t		Romans-sur-Isère			FR	45.05,5.07
t		Tozeur			TN	33.92,8.13
t		Rovaniemi			FI	66.5,25.72
t		Périgueux			FR	45.19,0.71
t		Jénine	Jenin		PS	32.46,35.3
t		Aurillac			FR	44.93,2.44
t		Banjul			GM	13.45,-16.58
t		Agen			FR	44.2,0.62				fe
t		Kehl			DE	48.57,7.82
t		Fada N'Gourma			BF	12.06,0.36
t		L'Aquila			IT	42.35,13.4
t		Maubeuge			FR	50.28,3.97
t		Dimona			IL	31.07,35.03
t		Windsor			GB	51.48,-0.6				fe
t		Dapaong			TG	10.86,0.21
t		Saumur			FR	47.26,-0.08
t		Biarritz			FR	43.48,-1.56
t	monaco-mc	Monaco			MC	43.73,7.42
t		Fribourg			CH	46.8,7.15
t		Bambari			CF	5.77,20.68
t		Agrigente	Agrigento		IT	37.31,13.58
t		Koupiansk	Kupiansk		UA	49.71,37.62
t		Cambrils			ES	41.07,1.06
t	vienne-fr	Vienne			FR	45.53,4.87				fe
t		Wavre			BE	50.72,4.6
t		Creil			FR	49.26,2.48
t		Thonon-les-Bains			FR	46.37,6.48
t		Béthune			FR	50.53,2.64
t		Neuchâtel			CH	46.99,6.93
t		Nogent-sur-Marne			FR	48.84,2.48
t		Viry-Châtillon			FR	48.67,2.39
t		Soissons			FR	49.38,3.32
t		Dreux			FR	48.74,1.37
t		Baalbek			LB	34.01,36.22
t		Oyem			GA	1.6,11.58
t		Alençon			FR	48.43,0.09
t		Pontoise			FR	49.05,2.1
t		Oranjestad			AW	12.52,-70.03
t		Waterloo			BE	50.71,4.4				e
t		Carpentras			FR	44.06,5.05
t		Menton			FR	43.78,7.5				fe
t		Vukovar			HR	45.35,19
t		Louvain-la-Neuve			BE	50.67,4.61
t		Saintes			FR	45.75,-0.63				f
t		Rochefort			FR	45.94,-0.97				f
t	george-town-ky	George Town			KY	19.29,-81.37
t		Fort Bragg			US	35.14,-79
t		Rota			ES	36.63,-6.36				fe
t		Clichy-sous-Bois			FR	48.91,2.55
t		Nouna			BF	12.73,-3.86
t		Bria			CF	6.54,21.99
t		Bethléem	Bethlehem		PS	31.7,35.2
t		Chaumont			FR	48.11,5.14				fe
t		Saint-Étienne-du-Rouvray			FR	49.38,1.1
t		Am Timan			TD	11.03,20.28
t		Montbéliard			FR	47.51,6.8
t		Laon			FR	49.56,3.63
t		Bouar			CF	5.93,15.6				f
t		Dubrovnik			HR	42.64,18.11
t		Trappes			FR	48.77,2.02
t		Rodez			FR	44.35,2.57
t		Bergerac			FR	44.85,0.48
t		Annemasse			FR	46.19,6.24
t		Esch-sur-Alzette			LU	49.5,5.98
t		Lyman			UA	48.99,37.8
t		Zaventem			BE	50.88,4.47
t		Rillieux-la-Pape			FR	45.82,4.9
t		Saint Helier			JE	49.19,-2.1
t		Diffa			NE	13.32,12.61
t		Mocimboa da Praia			MZ	-11.32,40.35
t		Bongor			TD	10.28,15.37
t		Brumadinho			BR	-20.14,-44.2
t		Bossangoa			CF	6.49,17.46
t		Villiers-le-Bel			FR	49.01,2.4
t		Vichy			FR	46.13,3.43
t		Bafoulabé			ML	13.81,-10.83
t		Bor			SS	6.21,31.56				fe
t		Rambouillet			FR	48.64,1.83
t		Cherbourg;Cherbourg-en-Cotentin			FR	49.64,-1.62
t		Lunel			FR	43.68,4.14
t	gibraltar-gi	Gibraltar			GI	36.14,-5.35
t		Abbeville			FR	50.11,1.84
t		Papeete			PF	-17.54,-149.57
t		Kongoussi			BF	13.33,-1.53
t		Ayorou			NE	14.73,0.92
t		Douglas			IM	54.15,-4.48
t		Arlon			BE	49.68,5.82
t		Diapaga			BF	12.07,1.79
t		Oyonnax			FR	46.26,5.66
t		Majuro			MH	7.09,171.38
t		La Guaira			VE	10.6,-66.93
t		Grigny			FR	48.65,2.39
t		Fresnes			FR	48.76,2.32
t		Ramallah			PS	31.9,35.2
t		Lamu			KE	-2.27,40.9				fe
t		Kingstown			VC	13.16,-61.23
t		Auch			FR	43.65,0.59
t		Sarreguemines			FR	49.11,7.07
t		Bangassou			CF	4.74,22.82
t		Ghat			LY	24.96,10.18
t		Doba			TD	8.65,16.85				fe
t		Saint-Laurent-du-Maroni			GF	5.5,-54.03
t		Libourne			FR	44.91,-0.24
t		Kourou			GF	5.16,-52.64
t		Atar			MR	20.52,-13.05
t		Villeparisis			FR	48.94,2.61
t		Koulikoro			ML	12.86,-7.56
t		Ouesso			CG	1.61,16.05
t		Fougères			FR	48.35,-1.2
t		Bourgoin-Jallieu			FR	45.59,5.27
t		Cahors			FR	44.45,1.44
t		Millau			FR	44.1,3.08
t		Grande-Synthe			FR	51.02,2.3
t		Massaoua	Massawa		ER	15.61,39.47
t		Moulins			FR	46.56,3.33				fe
t		Comrat			MD	46.29,28.66
t		Montreux			CH	46.43,6.91
t		Victoria (Seychelles)			SC	-4.62,55.46				f
t		Le Puy-en-Velay			FR	45.04,3.89
t		Djenné			ML	13.91,-4.55
t		Dax			FR	43.71,-1.05				fe
t		Djibo			BF	14.1,-1.63
t		Tadjourah			DJ	11.79,42.88
t		Verdun			FR	49.16,5.38
t		Lannion			FR	48.73,-3.46
t		Forbach			FR	49.19,6.89
t		Assab			ER	13.01,42.74
t		Halle			DE	52.06,8.36				fe
t		Ferguson			US	38.74,-90.31				fe
t		Cognac			FR	45.7,-0.33				fe
t		Lons-le-Saunier			FR	46.68,5.56
t		Sedan			FR	49.7,4.94				fe
t		Andorra la Vella			AD	42.51,1.52
t		Monguno			NG	12.67,13.61
t		Castries			LC	14,-61.01
t		Vesoul			FR	47.63,6.14
t		Tanguiéta			BJ	10.62,1.27
t		Jéricho	Jericho		PS	31.87,35.45
t		Fontainebleau			FR	48.41,2.7				f
t		Tillabéri			NE	14.21,1.45
t		Albertville			FR	45.67,6.39
t		Digne-les-Bains			FR	44.09,6.23
t		Bar-le-Duc			FR	48.77,5.16
t		Vintimille	Ventimiglia		IT	43.79,7.61
t		Paoua			CF	7.24,16.44
t		Pointe-à-Pitre			GP	16.24,-61.54
t		Pozzallo			IT	36.73,14.85
t		Handlova			SK	48.73,18.76
t		Budva			ME	42.29,18.84
t		Kédougou			SN	12.56,-12.18
t		Nguigmi			NE	14.25,13.11
t		Tarifa			ES	36.01,-5.61
t		Obock			DJ	11.97,43.29
t		Montargis			FR	48,2.73
t		Vitré			FR	48.12,-1.21				f
t		Sake			CD	-1.57,29.04				fe
t		Tulle			FR	45.27,1.77
t		Marche-en-Famenne			BE	50.23,5.34
t		Nyon			CH	46.38,6.24
t		Marib			YE	15.46,45.33
t		Bellinzone	Bellinzona		CH	46.19,9.02
t		Roseau			DM	15.3,-61.39
t		Saint Peter Port			GG	49.46,-2.54
t		Uvalde			US	29.21,-99.79
t		Landerneau			FR	48.45,-4.25
t		Carthage			TN	36.86,10.33				fe
t		Guéret			FR	46.17,1.87
t		Vevey			CH	46.46,6.84
t		Lourdes			FR	43.1,-0.05				fe
t		Boké			GN	10.93,-14.29
t		Matam			SN	15.66,-13.26
t		Mende			FR	44.52,3.5				fe
t		Nuuk			GL	64.18,-51.72
t		Hendaye			FR	43.36,-1.77
t		Bastogne			BE	50,5.72
t		Tchassiv Iar	Chasiv Yar		UA	48.59,37.86
t		Dapchi			NG	12.49,11.5
t		Faya-Largeau			TD	17.93,19.1
t		Avarua			CK	-21.21,-159.78
t		Ben Guerdane			TN	33.14,11.22
t		Tórshavn			FO	62.01,-6.77
t		Gravelines			FR	50.99,2.13
t		Basseterre			KN	17.3,-62.72
t		Obo			CF	5.4,26.49				fe
t		Dinant			BE	50.26,4.91
t		Le Bourget			FR	48.93,2.44
t		Arcachon			FR	44.66,-1.17
t		Charm el-Cheikh	Sharm el-Sheikh		EG	27.92,34.33
t		Adré			TD	13.47,22.2
t		Ndélé			CF	8.41,20.65
t		Kidal			ML	18.44,1.41
t		Briançon			FR	44.9,6.64
t		Pago Pago			AS	-14.28,-170.7
t		Basse-Terre			GP	16,-61.73
t		Delémont			CH	47.36,7.34
t		Lalibela			ET	12.03,39.05
t		Sarlat-la-Canéda			FR	44.89,1.22
t		Ripoll			ES	42.2,2.19
t		Davos			CH	46.8,9.84
t		Mariehamn			AX	60.1,19.93
t		Chamonix			FR	45.92,6.87
t		Corleone			IT	37.81,13.3
t		Birao			CF	10.28,22.79
t		Kolondiéba			ML	11.09,-6.89
t		Shannon			IE	52.7,-8.86
t		Yongbyon			KP	39.8,125.8
t		Faranah			GN	10.04,-10.74
t		Fleury-Mérogis			FR	48.64,2.36
t		Ménaka	Menaka		ML	15.92,2.4
t		Ouistreham			FR	49.28,-0.26
t		Guingamp			FR	48.56,-3.15
t		Beaumont-sur-Oise			FR	49.14,2.29
t		Pama			BF	11.25,0.71				fe
t		Tchintabaraden			NE	15.9,5.8
t		Langres			FR	47.86,5.33				f
t		Palm Beach			US	26.71,-80.04
t		Mont-Saint-Martin			FR	49.54,5.78
t		Goundam			ML	16.41,-3.67
t		Road Town			VG	18.43,-64.62
t		Aviano			IT	46.07,12.59
t		Évian;Évian-les-Bains			FR	46.4,6.59
t		Ramstein			DE	49.44,7.56
t		Douentza			ML	15,-2.95
t		Cutro			IT	39.03,16.99
t		Wimereux			FR	50.77,1.61
t		Bentiu			SS	9.26,29.8
t		Ouallam			NE	14.32,2.09
t		Saint George's			GD	12.05,-61.75
t		Tenenkou			ML	14.46,-4.92
t		Kharp			RU	66.8,65.81
t		Corte			FR	42.31,9.15				fe
t		Bandiagara			ML	14.35,-3.61
t		La Valette	Valletta		MT	35.9,14.51
t		Vendin-le-Vieil			FR	50.47,2.87
t		Loon-Plage			FR	51,2.22
t		Illizi			DZ	26.48,8.47
t		Saint-Pierre			PM	46.78,-56.18
t		Iqaluit			CA	63.75,-68.52
t		Tidjikja			MR	18.56,-11.43
t		Gustavia			BL	17.9,-62.85
t		Saint-Tropez			FR	43.27,6.64
t		Mourmelon-le-Grand			FR	49.13,4.36
t		Trouville-sur-Mer			FR	49.37,0.08
t		Vittel			FR	48.2,5.95
t		Marigot			MF	18.07,-63.08
t		Magnanville			FR	48.97,1.68
t		Nanteuil-lès-Meaux			FR	48.93,2.9
t		Kotor			ME	42.42,18.77				f
t		Chinguetti			MR	20.46,-12.36
t		Deauville			FR	49.36,0.07
t		Lac-Mégantic			CA	45.58,-70.88
t		Zeebrugge			BE	51.33,3.18
t		Funafuti			TV	-8.52,179.19
t		Remada			TN	32.32,10.4
t		Sangatte			FR	50.95,1.75
t		Lampedusa			IT	35.5,12.61
t		Roscoff			FR	48.72,-3.99
t		Cockburn Town			TC	21.46,-71.14
t		Deveselu			RO	44.07,24.38
t		Kirkenes			NO	69.73,30.05
t		Röszke			HU	46.19,20.03
t		Kralendijk			BQ	12.15,-68.27
t		Ansongo			ML	15.66,0.5
t		Bardonnèche	Bardonecchia		IT	45.07,6.7
t		Srebrenica			BA	44.11,19.3
t		Shengjin			AL	41.81,19.59
t		Newtown			US	39.12,-84.36				fe
t		Pylos			GR	36.91,21.7
t		Condé-sur-Sarthe			FR	48.43,0.03
t		Stanley			FK	-51.69,-57.86
t		Longyearbyen			SJ	78.22,15.65
t		The Valley			AI	18.22,-63.06
t		Notre-Dame-des-Landes			FR	47.38,-1.71
t		Courchevel			FR	45.42,6.64
t		Ayotzinapa			MX	17.55,-99.42
t		Mata-Utu			WF	-13.28,-176.17
t		Moria			GR	39.13,26.52				fe
t	kingston-nf	Kingston			NF	-29.05,167.97
t		Cité du Vatican	Vatican City		VA	41.9,12.45
t		Jamestown			SH	-15.94,-5.72
t		Alofi			NU	-19.05,-169.92
t		Flying Fish Cove			CX	-10.42,105.68
t		Schengen			LU	49.47,6.36
t		West Island			CC	-12.16,96.82
t		Adamstown			PN	-25.07,-130.1
t		Port-aux-Français			TF	-49.35,70.22
t		Grytviken			GS	-54.28,-36.51
t		Montgenèvre			FR	44.93,6.72
t		Crépol			FR	45.19,5.08
t		Villacoublay			FR	48.77,2.2
t		Incarville			FR	49.23,1.17
t		Canjuers			FR	43.65,6.46
t		Sainte-Soline			FR	46.26,0.06
t		Bure			FR	48.5,5.36				fe
t		Maripasoula			GF	3.64,-54.03
t		Ostende	Ostend		BE	51.23,2.92
t		Ypres			BE	50.85,2.89
t		Molenbeek;Molenbeek-Saint-Jean			BE	50.85,4.33
t		Anderlecht			BE	50.84,4.31
t		Schaerbeek			BE	50.87,4.38
t		Uccle			BE	50.8,4.34
t		Sion			CH	46.23,7.36				fe
t		Crans-Montana			CH	46.31,7.48
t		Hanau			DE	50.13,8.92
t		Faslane			GB	56.07,-4.82
t		Sandhurst			GB	51.35,-0.79				e
t		Limerick			IE	52.66,-8.62
t		Galway			IE	53.27,-9.05
t		Syracuse	Syracuse (Sicily)		IT	37.08,15.29
t		Sigonella			IT	37.4,14.92
t		Saint-Sébastien	San Sebastian		ES	43.32,-1.98
t		Gérone	Girona		ES	41.98,2.82
t		La Corogne	A Coruña		ES	43.37,-8.4
t		El Hierro			ES	27.74,-18
t		Mytilène	Mytilene		GR	39.1,26.55
t		Idomeni			GR	41.12,22.51
t		Akrotiri			CY	34.6,32.95
t		Plzen			CZ	49.75,13.38
t		Vrbětice			CZ	49.1,17.9
t		Presevo			RS	42.31,21.65
t		Kramatorsk			UA	48.74,37.58
t		Izioum	Izium		UA	49.21,37.26
t		Severodonetsk;Sievierodonetsk			UA	48.95,38.49
t		Lyssytchansk	Lysychansk		UA	48.9,38.44
t		Vouhledar	Vuhledar		UA	47.78,37.25
t		Berdiansk	Berdiansk;Berdyansk		UA	46.76,36.8
t		Energodar	Enerhodar		UA	47.5,34.66
t		Loutsk	Lutsk		UA	50.75,25.33
t		Tchernobyl	Chernobyl;Chornobyl		UA	51.27,30.22
t		Debaltseve			UA	48.34,38.4
t		Engels			RU	51.5,46.12				fe
t		Soukhoumi	Sukhumi		GE	43,41.02
t		Tskhinvali			GE	42.23,43.97
t		Latchine	Lachin		AZ	39.64,46.55
t		Incirlik			TR	37,35.43
t		Qamichli;Kamechliyé	Qamishli		SY	37.05,41.23
t		Kobané;Kobani	Kobani;Kobane		SY	36.89,38.35
t		Tartous	Tartus		SY	34.89,35.89
t		Baghouz			SY	34.45,40.95
t		Hmeimim			SY	35.4,35.95
t		Baqouba	Baqubah		IQ	33.75,44.64
t		Naqoura			LB	33.12,35.14
t		Sderot			IL	31.52,34.6
t		Kiryat Shmona			IL	33.21,35.57
t		Réïm	Re'im		IL	31.39,34.46
t		Beit Hanoun			PS	31.54,34.54
t		Azraq			JO	31.88,36.83
t		Neom			SA	28,35.2				f
t		Foujeirah	Fujairah		AE	25.12,56.33
t		Al Udeid			QA	25.12,51.31
t		Natanz			IR	33.51,51.92
t		Fordo	Fordow;Fordo		IR	34.88,50.99
t		Bagram			AF	34.95,69.27
t		Panchir	Panjshir		AF	35.4,69.7
t		Swat			PK	35.2,72.4				fe
t		Goa			IN	15.5,73.83				fe
t		Pahalgam			IN	34.02,75.32
t		Ayodhya			IN	26.8,82.2
t		Nusantara			ID	-0.97,116.7
t		Kinmen			TW	24.43,118.32
t		Fukushima			JP	37.75,140.47
t		Nara			JP	34.69,135.8				fe
t		Hokkaido			JP	43.2,142.8
t		Pyeongtaek			KR	36.99,127.11
t		Punggye-ri			KP	41.28,129.08
t		île Christmas	Christmas Island		AU	-10.45,105.69
t		Guantanamo;Guantánamo	Guantanamo;Guantanamo Bay;Guantánamo Bay		US	19.9,-75.15
t		Mar-a-Lago			US	26.68,-80.04
t		Camp David			US	39.65,-77.47
t		Ciudad Juárez;Ciudad Juarez			MX	31.73,-106.49
t	leon-mx	León			MX	21.13,-101.68
t		Cap-Haïtien			HT	19.76,-72.2
t		Cité Soleil			HT	18.58,-72.33
t		El Alto			BO	-16.5,-68.19
t		Skhirat			MA	33.85,-7.03
t		Ouarzazate			MA	30.92,-6.89
t		Laâyoune;El-Ayoun;Laayoune	Laayoune;El Aaiún		MA	27.15,-13.2
t		Inezgane			MA	30.36,-9.54
t		Aït Melloul			MA	30.33,-9.5
t		Guerguerat			MA	21.42,-16.96
t		Imlil			MA	31.14,-7.92
t		Figuig			MA	32.11,-1.23
t		Tifariti			EH	26.16,-10.57
t		In Amenas;Ain Amenas			DZ	28.04,9.57
t		In Salah			DZ	27.2,2.47
t		Djanet			DZ	24.55,9.48
t		Timiaouine			DZ	20.43,1.81
t		Bordj Badji Mokhtar			DZ	21.33,0.95
t		In Guezzam			DZ	19.57,5.77
t		Tin Zaouatine;Tinzaouatène;Tinzaouatine	Tinzaouaten		DZ	19.95,2.97
t		Tibhirine			DZ	36.3,2.72
t		Tipaza			DZ	36.59,2.45
t		Kherrata			DZ	36.49,5.28
t		Arzew			DZ	35.82,-0.32
t		La Marsa			TN	36.88,10.32
t		Djerba			TN	33.8,10.88
t		Tobrouk	Tobruk		LY	32.08,23.98
t		Zenten;Zintan	Zintan		LY	31.93,12.25
t		Koufra	Kufra		LY	24.18,23.31
t		Joufra	Jufra		LY	29.1,16
t		Minya			EG	28.1,30.75				f
t		El Alamein			EG	30.83,28.95
t		Taba			EG	29.49,34.89
t		Rafah (Égypte)	Rafah (Egypt)		EG	31.28,34.24
t		El-Geneina	El Geneina		SD	13.45,22.45
t		Adwa			ET	14.16,38.89
t		Garowe			SO	8.41,48.48
t		Galkayo			SO	6.77,47.43
t		Dadaab			KE	0.05,40.31
t		Mpondwe			UG	0.03,29.73
t		Rutshuru			CD	-1.18,29.45
t		Bunagana			CD	-1.3,29.6
t		Walikale			CD	-1.42,28.05
t		Masisi			CD	-1.4,28.82
t		Minova			CD	-1.71,29.02
t		Kamanyola			CD	-2.74,29
t		Kolofata			CM	11.16,14
t		Fotokol			CM	12.37,14.23
t		Zamfara			NG	12.17,6.25
t		Chibok			NG	10.87,12.85
t		Baga			NG	13.12,13.86
t		Arlit			NE	18.74,7.39
t		Inates			NE	15.2,1.3
t		Dirkou			NE	19,12.9
t		Tassara			NE	16.81,5.65
t		Abala			NE	14.93,3.43
t		Bosso			NE	13.7,13.31
t		Madama			NE	21.95,13.65
t		Tongo Tongo			NE	14.94,1.78
t		Chinégodar			NE	15.38,2.94
t		Koutougou			NE	14.4,0.95
t		Tombouctou	Timbuktu		ML	16.77,-3
t		Sévaré			ML	14.53,-4.1
t		Tessalit			ML	20.2,1.01
t		Aguelhok;Aguelhoc			ML	19.46,0.85
t		Konna			ML	14.94,-3.89
t		Nioro;Nioro du Sahel			ML	15.23,-9.59
t		Taoudéni			ML	22.67,-3.98
t		Diabaly			ML	14.69,-6.01
t		Léré			ML	15.71,-4.91
t		Moura			ML	14.35,-4.6
t		Ogossagou			ML	13.97,-3.46
t		In Delimane			ML	15.87,1.56
t		Indelimane			ML	15.87,1.5
t		Boulikessi;Boulkessi			ML	14.68,-2
t		Labbezanga			ML	14.96,0.7
t		Gossi			ML	15.82,-1.3
t		Hombori			ML	15.28,-1.7
t		Tinzaouatène (Mali)			ML	19.94,2.98
t		Farabougou			ML	14.9,-6.1
t		Niono			ML	14.25,-5.99
t		Youwarou			ML	15.37,-4.26
t		Bankass			ML	14.07,-3.52
t		Solenzo			BF	12.18,-4.08
t		Solhan			BF	13,0.87
t		Inata			BF	14.38,-1.17
t		Barsalogho			BF	13.42,-1.06
t		Arbinda			BF	14.23,-0.86
t		Yirgou			BF	13.4,-1
t		Nassoumbou			BF	14.1,-1.5
t		Sebba			BF	13.43,0.53
t		Kafolo			CI	9.6,-4.3
t		Mbour			SN	14.42,-16.96
t		Rufisque			SN	14.72,-17.27
t		Bakel			SN	14.9,-12.46
t		Simandou			GN	8.6,-8.9
t		Zouérate			MR	22.73,-12.48
t		Bassiknou			MR	15.87,-5.95
t		Lemgheity			MR	25.3,-5.6
t		Mbera			MR	15.84,-5.79
t		Bohoma			TD	13.3,14.4
t		Zouar			TD	20.45,16.5
t		Bardaï			TD	21.35,17
t		Tibesti			TD	21,17.5
t		Miski			TD	20.1,17.9
t		Palma			MZ	-10.78,40.48				fe
t		Marikana			ZA	-25.7,27.48
t		Mutsamudu			KM	-12.17,44.4
t		Anjouan			KM	-12.2,44.43
s	afghanistan	kaboul	Kaboul	Kabul
s	afrique-du-sud	pretoria	Pretoria	Pretoria
s	albanie	tirana	Tirana	Tirana
s	algerie	alger	Alger	Algiers
s	allemagne	berlin	Berlin	Berlin
s	andorre	andorra-la-vella	Andorre-la-Vieille	Andorra la Vella
s	angola	luanda	Luanda	Luanda
s	arabie-saoudite	riyad	Riyad;Ryad	Riyadh
s	argentine	buenos-aires	Buenos Aires	Buenos Aires
s	armenie	erevan	Erevan	Yerevan
s	australie	canberra	Canberra	Canberra
s	autriche	vienne	Vienne	Vienna
s	azerbaidjan	bakou	Bakou	Baku
s	bahamas	nassau	Nassau	Nassau
s	bahrein	manama	Manama	Manama
s	bangladesh	dacca	Dacca	Dhaka
s	barbade	bridgetown	Bridgetown	Bridgetown
s	belgique	bruxelles	Bruxelles	Brussels
s	benin	porto-novo	Porto-Novo	Porto-Novo
s	bhoutan	thimphu	Thimphou	Thimphu
s	bielorussie	minsk	Minsk	Minsk
s	birmanie	naypyidaw	Naypyidaw	Naypyidaw
s	bolivie	la-paz	La Paz	La Paz
s	bosnie-herzegovine	sarajevo	Sarajevo	Sarajevo
s	botswana	gaborone	Gaborone	Gaborone
s	bresil	brasilia	Brasilia	Brasilia
s	brunei	bandar-seri-begawan	Bandar Seri Begawan	Bandar Seri Begawan
s	bulgarie	sofia	Sofia	Sofia
s	burkina-faso	ouagadougou	Ouagadougou	Ouagadougou
s	burundi	gitega	Gitega	Gitega
s	cambodge	phnom-penh	Phnom Penh	Phnom Penh
s	cameroun	yaounde	Yaoundé	Yaoundé
s	canada	ottawa	Ottawa	Ottawa
s	cap-vert	praia	Praia	Praia
s	republique-centrafricaine	bangui	Bangui	Bangui
s	chili	santiago-du-chili	Santiago du Chili;Santiago	Santiago
s	chine	pekin	Pékin;Beijing	Beijing
s	chypre	nicosie	Nicosie	Nicosia
s	colombie	bogota	Bogota;Bogotá	Bogota
s	comores	moroni	Moroni	Moroni
s	congo	brazzaville	Brazzaville	Brazzaville
s	republique-democratique-du-congo	kinshasa	Kinshasa	Kinshasa
s	coree-du-sud	seoul	Séoul	Seoul
s	coree-du-nord	pyongyang	Pyongyang	Pyongyang
s	costa-rica	san-jose	San José	San José;San Jose
s	cote-d-ivoire	yamoussoukro	Yamoussoukro	Yamoussoukro
s	croatie	zagreb	Zagreb	Zagreb
s	cuba	la-havane	La Havane	Havana
s	danemark	copenhague	Copenhague	Copenhagen
s	djibouti	djibouti-ville	Djibouti-ville	Djibouti City
s	dominique	roseau	Roseau	Roseau
s	egypte	le-caire	Le Caire	Cairo
s	emirats-arabes-unis	abou-dhabi	Abou Dhabi;Abu Dhabi	Abu Dhabi
s	equateur	quito	Quito	Quito
s	erythree	asmara	Asmara	Asmara
s	espagne	madrid	Madrid	Madrid
s	estonie	tallinn	Tallinn	Tallinn
s	eswatini	mbabane	Mbabane	Mbabane
s	etats-unis	washington	Washington	Washington;Washington D.C.;Washington DC
s	ethiopie	addis-abeba	Addis-Abeba;Addis Abeba	Addis Ababa
s	fidji	suva	Suva	Suva
s	finlande	helsinki	Helsinki	Helsinki
s	france	paris	Paris	Paris
s	gabon	libreville	Libreville	Libreville
s	gambie	banjul	Banjul	Banjul
s	georgie	tbilissi	Tbilissi	Tbilisi
s	ghana	accra	Accra	Accra
s	grece	athenes	Athènes	Athens
s	guatemala	guatemala-ville	Guatemala-ville	Guatemala City
s	guinee	conakry	Conakry	Conakry
s	guinee-equatoriale	malabo	Malabo	Malabo
s	guinee-bissau	bissau	Bissau	Bissau
s	guyana	georgetown	Georgetown	Georgetown
s	haiti	port-au-prince	Port-au-Prince	Port-au-Prince
s	honduras	tegucigalpa	Tegucigalpa	Tegucigalpa
s	hongrie	budapest	Budapest	Budapest
s	inde	new-delhi	New Delhi	New Delhi
s	indonesie	jakarta	Jakarta	Jakarta
s	irak	bagdad	Bagdad	Baghdad
s	iran	teheran	Téhéran	Tehran
s	irlande	dublin	Dublin	Dublin
s	islande	reykjavik	Reykjavik	Reykjavik
s	israel	jerusalem	Jérusalem	Jerusalem
s	italie	rome	Rome	Rome
s	jamaique	kingston	Kingston	Kingston
s	japon	tokyo	Tokyo	Tokyo
s	jordanie	amman	Amman	Amman
s	kazakhstan	astana	Astana;Nour-Soultan	Astana;Nur-Sultan
s	kenya	nairobi	Nairobi	Nairobi
s	kirghizistan	bichkek	Bichkek	Bishkek
s	koweit	koweit-ville	Koweït-ville	Kuwait City
s	kosovo	pristina	Pristina	Pristina
s	laos	vientiane	Vientiane	Vientiane
s	lesotho	maseru	Maseru	Maseru
s	lettonie	riga	Riga	Riga
s	liban	beyrouth	Beyrouth	Beirut
s	liberia	monrovia	Monrovia	Monrovia
s	libye	tripoli	Tripoli	Tripoli
s	lituanie	vilnius	Vilnius	Vilnius
s	luxembourg	luxembourg-ville	Luxembourg-ville	Luxembourg City
s	macedoine-du-nord	skopje	Skopje	Skopje
s	madagascar	antananarivo	Antananarivo;Tananarive	Antananarivo
s	malaisie	kuala-lumpur	Kuala Lumpur	Kuala Lumpur
s	malawi	lilongwe	Lilongwe	Lilongwe
s	mali	bamako	Bamako	Bamako
s	malte	la-valette	La Valette	Valletta
s	maroc	rabat	Rabat	Rabat
s	iles-marshall	majuro	Majuro	Majuro
s	ile-maurice	port-louis	Port-Louis	Port Louis
s	mauritanie	nouakchott	Nouakchott	Nouakchott
s	mexique	mexico	Mexico	Mexico City
s	moldavie	chisinau	Chisinau	Chisinau
s	mongolie	oulan-bator	Oulan-Bator	Ulaanbaatar;Ulan Bator
s	montenegro	podgorica	Podgorica	Podgorica
s	mozambique	maputo	Maputo	Maputo
s	namibie	windhoek	Windhoek	Windhoek
s	nepal	katmandou	Katmandou	Kathmandu
s	nicaragua	managua	Managua	Managua
s	niger	niamey	Niamey	Niamey
s	nigeria	abuja	Abuja	Abuja
s	norvege	oslo	Oslo	Oslo
s	nouvelle-zelande	wellington	Wellington	Wellington
s	oman	mascate	Mascate	Muscat
s	ouganda	kampala	Kampala	Kampala
s	ouzbekistan	tachkent	Tachkent	Tashkent
s	pakistan	islamabad	Islamabad	Islamabad
s	palestine	ramallah	Ramallah	Ramallah
s	panama	panama-ville	Panama-ville	Panama City
s	papouasie-nouvelle-guinee	port-moresby	Port Moresby	Port Moresby
s	paraguay	asuncion	Asuncion	Asunción;Asuncion
s	pays-bas	amsterdam	Amsterdam	Amsterdam
s	perou	lima	Lima	Lima
s	philippines	manille	Manille	Manila
s	pologne	varsovie	Varsovie	Warsaw
s	portugal	lisbonne	Lisbonne	Lisbon
s	qatar	doha	Doha	Doha
s	republique-dominicaine	saint-domingue	Saint-Domingue	Santo Domingo
s	republique-tcheque	prague	Prague	Prague
s	roumanie	bucarest	Bucarest	Bucharest
s	royaume-uni	londres	Londres	London
s	russie	moscou	Moscou	Moscow
s	rwanda	kigali	Kigali	Kigali
s	saint-christophe-et-nieves	basseterre	Basseterre	Basseterre
s	saint-vincent-et-les-grenadines	kingstown	Kingstown	Kingstown
s	sainte-lucie	castries	Castries	Castries
s	iles-salomon	honiara	Honiara	Honiara
s	salvador	san-salvador	San Salvador	San Salvador
s	samoa	apia	Apia	Apia
s	sao-tome-et-principe	sao-tome	São Tomé	São Tomé
s	senegal	dakar	Dakar	Dakar
s	serbie	belgrade	Belgrade	Belgrade
s	sierra-leone	freetown	Freetown	Freetown
s	singapour	singapour-ville	Singapour-ville	Singapore City
s	slovaquie	bratislava	Bratislava	Bratislava
s	slovenie	ljubljana	Ljubljana	Ljubljana
s	somalie	mogadiscio	Mogadiscio	Mogadishu
s	soudan	khartoum	Khartoum	Khartoum
s	soudan-du-sud	juba	Juba;Djouba	Juba
s	sri-lanka	colombo	Colombo	Colombo
s	suede	stockholm	Stockholm	Stockholm
s	suisse	berne	Berne	Bern
s	suriname	paramaribo	Paramaribo	Paramaribo
s	syrie	damas	Damas	Damascus
s	tadjikistan	douchanbe	Douchanbé	Dushanbe
s	taiwan	taipei	Taipei;Taipeh	Taipei
s	tanzanie	dodoma	Dodoma	Dodoma
s	tchad	n-djamena	N'Djamena;Ndjamena;N'Djaména;NDjamena	N'Djamena;Ndjamena
s	thailande	bangkok	Bangkok	Bangkok
s	timor-oriental	dili	Dili	Dili
s	togo	lome	Lomé	Lomé
s	tunisie	tunis	Tunis	Tunis
s	turkmenistan	achgabat	Achgabat;Achkhabad	Ashgabat
s	turquie	ankara	Ankara	Ankara
s	tuvalu	funafuti	Funafuti	Funafuti
s	ukraine	kiev	Kiev;Kyiv;Kyïv	Kyiv;Kiev
s	uruguay	montevideo	Montevideo	Montevideo
s	vanuatu	port-vila	Port-Vila	Port Vila
s	venezuela	caracas	Caracas	Caracas
s	vietnam	hanoi	Hanoï;Hanoi	Hanoi
s	yemen	sanaa	Sanaa;Sana'a	Sanaa;Sana'a
s	zambie	lusaka	Lusaka	Lusaka
s	zimbabwe	harare	Harare	Harare
`;
