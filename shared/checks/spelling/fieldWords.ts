/**
 * Words of international affairs, politics, economics and technology that the dictionaries do not have, in small
 * letters and American spelling; the speller derives the British one and plurals in -s. Our own list.
 */
export const fieldWords: readonly string[] = (
  'multilateralism minilateral minilateralism plurilateral bilateralism subregional subregion supranationalism ' +
  'subnational substate nonstate paradiplomacy paradiplomatic intergovernmentalism intraregional interregional ' +
  'extraregional intraparty interparty interagency interethnic interreligious multistakeholder multisectoral ' +
  'antiglobalist deglobalization reglobalization slowbalization geoeconomics geoeconomic geopolitically geostrategy ' +
  'geostrategic geostrategist derisk derisked derisking decouple friendshoring nearshoring reshoring onshoring reshore ' +
  'reshored friendshore nearshore weaponization securitize securitized securitization desecuritization ' +
  'remilitarize remilitarized remilitarization denuclearize denuclearized denuclearization counterproliferation ' +
  'nonproliferation counterterrorism counterterror counterespionage disinformation malinformation infodemic ' +
  'cyberattack cybersecurity cybercrime cyberwarfare cyberdefense cyberespionage cyberpower cyber hacktivist ' +
  'blockchain stablecoin fintech bigtech chipmaker chipmaking photolithography hypersonic hypersonics subsea seabed ' +
  'decarbonize decarbonized decarbonizing decarbonization biofuel agroforestry hydropower photovoltaics megacity ' +
  'megacities periurban deindustrialization deindustrialize reindustrialization financialization financialize ' +
  'dollarization dedollarization marketization marketize neoliberal neoliberalism ordoliberal ordoliberalism ' +
  'illiberalism postliberal ethnonationalism ethnonationalist ultranationalism ultranationalist irredentism ' +
  'irredentist revanchism revanchist hegemon hegemonism unipolar unipolarity bipolarity multipolar multipolarity ' +
  'multipolarization multialigned multialignment nonalignment nonaligned noninterference sinocentric sinologist ' +
  'sinicization sinicize sinicized sinophone eurocentric eurocentrism eurobond eurozone eurosceptic ' +
  'euroscepticism brexit brexiteer tradecraft statecraft brinksmanship realpolitik démarche demarche communiqué ' +
  'détente attaché chargé extraterritorially extraterritoriality vaccinator biosecurity biosafety zoonotic zoonosis ' +
  'zoonoses lockdown antivaxxer telehealth telework teleworking livestream livestreamed livestreaming podcaster ' +
  'influencer netizen microblog microblogging hukou guanxi renminbi danwei gaokao taikonaut wuxia xiaokang chaebol ' +
  'keiretsu hallyu zaibatsu juche siloviki jirga mujahideen mujahidin intifada jihadism jihadist plurilingual ' +
  'postcolonialism decolonial decolonize decolonized decolonization neocolonial neocolonialism midcentury ' +
  'postpandemic postcommunist postsocialist kleptocrat kleptocratic kleptocracy gerontocracy technonationalism ' +
  'technosphere chatbot deepfake microcredit microfinance macroprudential microeconomic overinvestment ' +
  'underinvestment overreliance overdependence overcapacity undercapitalized reinsurer disinflation disinflationary ' +
  'counterparty counterparties countercyclical procyclical collateralized chokepoint supermajority frontrunner ' +
  'peoplehood nationhood peacebuilding statebuilding refoulement multigenerational intergenerational aging ' +
  'transboundary riverine rewilding cleantech greenwashing greenwash geospatial geolocation georeferenced biometric ' +
  'biometrics rulebook rulemaking policymaking lawmaking explainer throughline gamechanger flashpoint warfighting ' +
  'warfighter airpower seapower sealift lethality minesweeping uncrewed additionality fungibility materiality ' +
  'operationalize operationalized operationalization problematize instrumentalize instrumentalized ' +
  'instrumentalization delegitimize delegitimized delegitimization relativize essentialize essentialism ' +
  'declinism declinist hobbesian clausewitzian westphalian gaullist gaullism progressivism libertarianism ' +
  'communitarian communitarianism constructivism constructivist neorealism neorealist neoconservative normativity ' +
  'hermeneutic historiographical historicize periodization counterfactual reconceptualize theorization ideational ' +
  'agentic dyad dyadic intersubjective technoeconomic wellbeing webpage upskill upskilling reskill reskilling ' +
  'onboarding rollout pushback workstream roadmap timeframe benchmarking multimodal intermodal railcar entrepot ' +
  'entrepôt intraindustry nontariff antidumping crossborder offtake petrostate electromobility microgrid gigafactory ' +
  'polysilicon fabless pre post anti pro ex non vis de facto jure bona fide ad hoc inter alia per se raison ' +
  'fait accompli laissez quid sine qua realignment rebalancing rebalance repurpose repurposed fundraise fundraised ' +
  'curriculums dashcam crowdfund crowdfunded crowdfunding outsize outsized upsize midsize midterm midterms runoff ' +
  'rearmament rearm stagflation cybercriminal geoengineering agribusiness smallholder pastoralist agrarianism ' +
  'undernutrition undernourishment stunting desalination desertification afforestation superspreader immunology ' +
  'virology comorbidity comorbidities colorectal transgender cisgender intersectionality intersectional ableism ' +
  'ageism sexism colorism caste casteism communalism majoritarian majoritarianism secularization desecularization ' +
  'parliamentarian parliamentarism presidentialism semipresidential bicameralism unicameral devolution federalize ' +
  'constitutionalism juridical juridically justiciable justiciability extraditable inadmissibility erga omnes ' +
  'opinio juris jus cogens reparative transitional sanctioned sanctionable grayzone greyzone lawfare drone ' +
  'minilaterals connectivity interconnector interconnectedness interdependencies codependence coevolution ' +
  'coproduction cofinance cofinanced cofinancing cocreate cocreation codesign cochair cochaired cosponsor ' +
  'cosponsored cofounder cofound cofounded coauthor coauthored coauthors subcommittee underrepresented ' +
  'underrepresentation overrepresented underserved underfunded underperform unbanked unserved unmet unbundle ' +
  'reprise reprised haute couture femme fatale sized oversized onshore offshored semiconductor gallium germanium neodymium'
).split(' ')
