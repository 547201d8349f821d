"""Given and family names in Latin script, and where capitalised words are given names.

The lists are those of Faker (MIT), for the languages of Europe and the Americas: of statistical offices, by its notes;
for some of Africa and Asia, whose names count where both a given and a family name stand there.
"""

from functools import cache
from importlib import import_module
from importlib.metadata import version
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from detectors.kernels import kernel
from provenance.kept import kept_object, source

_LOCALES = (
    "en_US en_GB en_IE en_NZ en_IN de_DE fr_FR es_ES es_MX it_IT pt_PT pt_BR nl_NL sv_SE no_NO da_DK fi_FI pl_PL cs_CZ "
    "sk_SK hu_HU ro_RO hr_HR sl_SI tr_TR et_EE lt_LT lv_LV"
)
_ELSEWHERE = "en_NG yo_NG ig_NG ha_NG en_KE tw_GH en_PK en_TH id_ID ja_JP"
"""Locales of Africa and Asia whose names in Latin script count together only: a given name before a family name."""
_GIVEN_ELSEWHERE = (
    "Kenji Takeshi Hiroshi Kazuki Haruto Haruki Takumi Ryota Shota Daiki Kenta Kaito Yuto Yuki Yui Sakura Hana Ayumi "
    "Ayaka Keiko Yumi Tomoko Naoko Noriko Sachiko Michiko Masako Satoshi Minjun Seojun Jiwoo Jisoo Minji Hyejin Soyeon "
    "Jihoon Sunghoon Donghyun Hyunwoo Tuan Huong Thao Ngoc Phuong Trang Thuy Abebe Tadesse Selam Tigist Bekele Kwame "
    "Kofi Amadou Mamadou Ousmane Moussa Fatoumata Aissatou"
)
_FAMILY_ELSEWHERE = (
    "Kim Choi Jung Kang Yoon Jang Kwon Hwang Ahn Hong Nguyen Tran Pham Huynh Hoang Bui Ngo Duong Sorensen Okonkwo "
    "Deshmukh Raghunathan Hutchins Wangmo Halvorsen Nambiar Achterberg Ghorbani Kitagawa Lemoine Hauge Obiora "
    "Venkataraman Tregaskis Dlamini Wijeratne Nwosu Mokoena Aksoy Geraghty Carvalho Lhamo Tursun Mbeki Naidoo "
    "Pillai Nair Menon Iyer Iyengar Krishnan Subramanian Ramanathan Venkatesan Chatterjee Banerjee Mukherjee Ghosh "
    "Dutta Chowdhury Gupta Agarwal Mehta Desai Joshi Kulkarni Patil Pawar Deshpande Gokhale Bhatt Trivedi Pandey "
    "Mishra Tiwari Dubey Shukla Yadav Chauhan Rathore Thakur Bisht Negi Rawat Gurung Tamang Sherpa Thapa Adhikari "
    "Shrestha Bhandari Khadka Wijesinghe Perera Jayawardena Gunawardena Bandara Mthembu Ndlovu Khumalo Sithole "
    "Nkosi Mahlangu Molefe Maseko Botha Pretorius Venter Coetzee Kipkemboi Kiplagat Wanjala Onyango Odhiambo "
    "Ochieng Omondi Kariuki Njoroge Kimani Mutua Achebe Adeyemi Adebayo Okoro Nwachukwu Balogun Ogunleye Afolabi "
    "Abubakar Rahman Siddiqui Qureshi Chaudhry Ansari Farooqi Mirza Phan Dinh Trinh Doan Truong Bautista Delacroix "
    "Vandermeer Sidhu Dhillon Sandhu Grewal Bains Moraru Popescu Ionescu Papadopoulos Begay Yazzie Kao Baek Hsieh "
    "Tsai Chou Kuo Chiu Yeh Chiang Tseng Chuang Leung Cheung Kwok Yip Yeung Fung Kwan Tsang Ghorbani Hosseini "
    "Karimi Rezaei Moradi Yilmaz Demir Kaya Çelik Öztürk Arslan Doğan Kılıç Haddad Khoury Mansour Nasser Saleh "
    "Hamdan Aziz Bakr Farouk Sayed Petrov Ivanov Sidorov Smirnov Kuznetsov Popov Volkov Sokolov Lebedev Kozlov "
    "Novikov Morozov Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Melnyk Krawiec Kowalczyk Wiśniewski "
    "Wójcik Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Gashi Hoxha Berisha "
    "Krasniqi Horvat Kovač Babić Marić Jurić Novak Knežević Marković Petrović Nikolić Jovanović Đorđević Stojanović "
    "Okafor Mensah Osei Boateng Asante Diallo Traore Keita Toure Ndiaye Cisse Mwangi Otieno Kamau Tesfaye Haile"
)
"""What those lack."""
_GIVEN_TOO = (
    "Tamsin Barnaby Darnell Ottoline Crispin Eilidh Piers Jolyon Cordelia Demetrius Lakisha Shaniqua Terrell Jago "
    "Tadhg Morag Bronwen Angharad Malachi Obadiah Roderick Rosamund Seraphina Thaddeus Winifred Zachariah Marlon "
    "Cedric Rashad Tariq Imani Olumide Folake Babatunde Temitope Oluwaseun Funmilayo Chinedu Chiamaka Adaeze "
    "Emeka Yetunde Ayodele Ngozi Zainab Ananya Deepika Rajesh Suresh Sanjay Vikram Kavita Sunita Nikhil Rahul "
    "Amit Oleksandr Volodymyr Dmitry Yevgeny Zdenek Vaclav Jurgen Rocio Ffion Delphine Benoit Keisha Godfrey "
    "Millicent "
    "Priyanka Kavitha Lakshmi Meenakshi Radhika Pooja Sneha Shreya Ishaan Aarav Vivaan Aditya Arjun Karthik Kartik "
    "Harish Mahesh Ramesh Dinesh Mukesh Naveen Praveen Prakash Raghav Rohan Rohit Sachin Sandeep Sandhya Shalini "
    "Srinivas Subhash Sushma Swati Tanvi Vandana Venkatesh Vijay Vinod Vishal Yogesh Harpreet Gurpreet Manpreet "
    "Jaspreet Simran Navjot Parminder Sukhdev Balwinder Rajinder Baldev Ranjit Anjali Archana Bhavna Divya Gayatri "
    "Geeta Jyoti Kalpana Madhuri Malini Manisha Meera Mohini Namrata Neelam Neha Nisha Nitin Pallavi Preeti Priya "
    "Rekha Sarita Savita Seema Shilpa Shobha Smita Sonali Sudha Sumitra Supriya Surekha Urmila Usha Varsha Vidya "
    "Abhishek Ajay Akash Alok Anand Anil Anirudh Ankit Anuj Anurag Arvind Ashish Ashok Atul Chandan Chetan Deepak "
    "Devendra Dhruv Gaurav Gopal Govind Gulshan Hemant Himanshu Jagdish Jatin Jayant Kailash Kapil Kunal Lalit "
    "Lokesh Madhav Manish Manoj Mayank Mohit Narendra Neeraj Nilesh Nishant Omkar Pankaj Paresh Pradeep Pranav "
    "Pratik Puneet Rajat Rajeev Rajendra Rajiv Rakesh Ravindra Sameer Sanjeev Satish Shashank Shekhar Shivam "
    "Siddharth Sourav Subodh Sudhir Sunil Surendra Tarun Tushar Umesh Utkarsh Varun Vasant Vikas Vinay Vinayak "
    "Vineet Vipin Vivek Ramlal Sulochana Kwabena Kwaku Kojo Akosua Abena Adwoa Efua Lerato Thabo Sipho Nomvula "
    "Thandiwe Nobuhle Zanele Sibusiso Bongani Themba Lindiwe Nokuthula Naledi Tshepo Kagiso Lebogang Palesa Tendai "
    "Tatenda Chipo Farai Tapiwa Wanjiru Njeri Achieng Akinyi Atieno Wambui Nyambura Amina Aisha Fatima Hadiza "
    "Ibrahim Usman Aliyu Obinna Chukwudi Ifeoma Nnamdi Uche Chioma Amaka Ikenna Olusegun Adebayo Oluwatobi Kehinde "
    "Taiwo Bukola Folasade Abiodun Tunde Segun Fatoumata Aminata Mariama Ousmane Cheikh Modou Mamadou Amadou "
    "Boubacar Seydou Ibrahima Yacouba Tigist Tesfaye Mekonnen Getachew Yohannes Dawit Hirut Almaz Mohammed Muhammad "
    "Mohamed Ahmed Mahmoud Mustafa Hassan Hussein Khaled Khalid Youssef Yusuf Abdullah Hamza Nadia Layla Leila "
    "Samira Yasmin Yasmine Zeynep Fatma Ayşe Ayse Emine Hatice Elif Mehmet Ahmet Emre Murat Burak Serkan Tolga "
    "Hakan Farid Reza Mehdi Hossein Behnam Dariush Farhad Kourosh Mahsa Niloufar Parisa Shirin Soraya Zahra Maryam "
    "Rania Salma Noura Hanan Bilal Imad Nabil Samir Walid Ziad Dmitri Dmitriy Andrei Andrey Sergei Sergey Alexei "
    "Aleksei Nikolai Mikhail Vladimir Yuri Oleg Anatoly Svetlana Natalia Tatiana Ekaterina Anastasia Irina Galina "
    "Lyudmila Ludmila Agnieszka Małgorzata Malgorzata Katarzyna Krzysztof Paweł Pawel Tomasz Andrzej Grzegorz "
    "Zbigniew Wojciech Stanisław Stanislaw Jarosław Przemysław Mateusz Jakub Bartosz Stavros Kostas Dimitris "
    "Giorgos Yiannis Nikos Panagiotis Vasilis Eleni Katerina Despina Athanasios Spyros Theodoros Zoran Dragan "
    "Slobodan Vesna Jelena Milica Nemanja Radovan Ionut Andreea Raluca Szabolcs Margit Zsofia Ildikó Iain Maisie "
    "Alistair Hamish Callum Ruaridh Mhairi Siobhan Niamh Aoife Saoirse Ciaran Eoin Oisin Padraig Sinead Roisin "
    "Caoimhe Rhiannon Gwendolyn Carys Gethin Dafydd Geraint Ines Beatriz Matteo Giulia Lorenzo Chiara Alessandro "
    "Francesca Salvatore Giovanni Giuseppe Ottilie Henrike Bjarne Sunniva Marit Ingrid Astrid Solveig Torbjørn "
    "Anneke Joost Wouter Femke Sanne Maarten Joaquin Joaquín Xiomara Guadalupe Carmelita Itzel Xochitl Íñigo Mireia "
    "Jordi LaShonda Shanelle Delroy Deshawn DeShawn Tyrone Latoya Lakeisha Keshawn Shanice Tamika Rosalind "
    "Bartholomew Fergus Horace Marjorie Cuthbert Gertrude Mildred Ethel Edna Doreen Maureen Muriel Enid Nigel "
    "Trevor Rhona Moira Morven Ewan Euan Lachlan Torquil Tenzin Tsering Pema Sonam Norbu Passang Pasang Lhakpa "
    "Mingma Phurba Bishnu Rohani Nurul Aminah Zainal Azlan Hafiz Faizal Rosli Shahrul Norhayati Wayan Ketut Bambang "
    "Slamet Retno Dilnur Aigerim Nurlan Aizhan Gulnara Dinara Rustam Alisher Otabek Feruza Gulbahar Terrence "
    "Desmond Priscilla Henrietta Philippa Imogen Jemima Tabitha Felicity Annabel Arabella Clementine Beatrix "
    "Euphemia Leopold Montague Percival Reginald Rupert Sylvester Thelma Ursula Wilhelmina Yolanda Zelda Kareem "
    "Malik Jermaine Darius Lamar Tremaine Ebony Precious Latisha Monique Yvette Simone Noelle Celeste Giselle "
    "Corinne Odette Fabienne Séverine Océane Guillaume Thibault Benoît Étienne Rémi Aurélie Élodie Maëlle Anaïs "
    "Loïc Gaël Yannick Ghislaine Solange Annelise Liesbeth Dagmar Heike Uwe Jürgen Günther Rüdiger Detlef Ulrike "
    "Birgit Gudrun Sieglinde Waltraud Friederike Wiebke Antje Silke "
    "Abdelkader Abdulaziz Abdulrahman Abe Adaora Adewale Ainsley Aishwarya Akinwale Alaric Aldous Aliyah Ambika "
    "Ambrose Analyn Ananth Anastasiya Anindita Anwar Aparna Aravind Archibald Arkady Arpita Ashraf Ashwini Asif "
    "Asma Aubrey Ayanda Ayman Azamat Azubuike Babak Bahram Bakyt Baltazar Bamidele Barnabas Barney Bashir Bernie "
    "Bhaskar Bhavesh Boguslaw Bolat Boyd Brennan Brielle Bronislaw Buddy Burt Byron Calliope Callista Casimir Cecil "
    "Cecily Chauncey Chet Chidi Chidinma Chika Chime Chinwe Chitra Choden Choekyi Chuck Clint Clyde Cosmo Cressida "
    "Crisanto Crisostomo Dagoberto Dalisay Damilola Daniyar Darshan Davina Dawa Dawood Dayana Debashish Dechen "
    "Deirdre Delaney Delbert Delilah Dewey Dexter Dilip Dimitra Dinah Dolma Donovan Dorje Dragana Dubravka Dudley "
    "Dwain Dwight Earnest Ebele Ebenezer Efrain Ehsan Eldon Eleazar Elroy Elspeth Elwood Emerson Emmeline Enoch "
    "Ephraim Erasmus Ernie Eudora Eunice Eustace Evander Evangeline Everett Eyvind Ezekiel Ezzard Fadi Faisal "
    "Farida Fariha Farzana Fatemeh Fawzia Femi Fenella Fereydoun Filiberto Fiorella Firoz Fitri Floyd Galen Ganesh "
    "Garth Genevieve Gennady Georgette Ghassan Ghulam Gideon Gintaras Golnaz Gowri Granville Griffith Grover "
    "Gulnora Gunnhild Gus Gwen Gwilym Gwyneth Haakon Habib Hafizah Hakon Hal Halvard Hamed Hank Harlan Haroon "
    "Hashim Hattie Heloise Herb Hermia Hester Hezekiah Hiram Hisham Holden Homayoun Honora Horatio Hrithik Huda "
    "Humaira Humphrey Ibtisam Idowu Idris Ifeanyi Ignatius Ikechukwu Iman Inayat Indrani Inigo Iolanthe Irfan Irv "
    "Irving Iryna Isidore Izabella Izzati Jabari Jacinda Jagan Jairo Jalal Jamila Jampa Jamshid Jarvis Javed Jawad "
    "Jaxson Jayanthi Jazmin Jebediah Jed Jelani Jethro Jhonatan Jhun Jomar Junaid Juniper Kadek Kaden Kamal Kashif "
    "Kateryna Kelechi Kellan Kelsang Kermit Keshav Kev Khadija Khadijah Khairul Kiersten Kinsley Kiran Kishore "
    "Krishnan Kunga Kwadwo Lamont Landon Larysa Latifa Lech Leilani Leland Lemuel Lenny Lettice Ligaya Lilith "
    "Lionel Liudmyla Llewellyn Lobsang Lowri Lubna Lubomir Ludwika Luther Luzviminda Lyle Mabel Maddalena Maddox "
    "Madhu Madina Mahalakshmi Mahira Majid Mamta Mandla Mansoor Maricel Marwan Masego Masoud Maude Mavis Mazen "
    "Mckenna Mehrdad Mehreen Mel Merryn Merv Mickey Mithun Mohsen Monty Mordecai Mort Mortimer Morwenna Mpho "
    "Mthunzi Mudassar Mukund Munir Mushtaq Myfanwy Mykhailo Mykola Myrtle Nadeem Nadiya Nadzirah Naeem Najib Nalini "
    "Namgyal Narayan Naseem Nasir Nasreen Nataliya Nawal Nazanin Ned Nell Nerys Nestor Nettie Ngawang Nida Nirmala "
    "Nizar Nkechi Nkiru Nodira Nolan Norazlina Nosipho Ntombi Nyima Obiageli Oddvar Odell Oksana Oleksiy Ollie "
    "Oluwadamilare Oluwafemi Omid Onyeka Orville Otis Oyinkansola Palden Parvati Parvez Pavlo Paxton Perdita "
    "Peregrine Perpetua Pervaiz Petro Petronella Phuntsok Poonam Pratap Pratibha Purnima Rabia Rafferty Rafiq "
    "Raghavan Ragini Rahim Rajan Rajani Ranjan Rashid Rashmi Rehan Rigoberto Rinchen Ritika Rituparna Rizky Rizwan "
    "Roddy Romilly Rommel Rosalba Rosamond Roscoe Rosmah Rotimi Rowena Rubina Rudy Rufus Rukhsana Rukmini Ruqayyah "
    "Ruslan Rusty Rylan Sade Sadia Saeed Sagar Saima Sajid Saleem Salim Samina Samten Sanam Saraswati Sarfraz Saroj "
    "Saule Sefako Serhiy Shabnam Shafiq Shahid Shahnaz Shahzad Shaista Shamim Shanthi Sharmila Shazia Sheldon "
    "Shereen Sherzod Shohruh Shweta Siavash Sid Simphiwe Siyabonga Snezana Sohail Sridhar Srinivasan Stepan Stu "
    "Subramaniam Sukanya Sulaiman Suleiman Suman Sunanda Sushil Sushmita Sutrisno Svetoslav Syafiq Sybil Syed "
    "Tahira Tallulah Tamer Tanmay Taras Tarquin Tashi Tasneem Teagan Tetiana Thelonious Theodosia Thorvald Thulani "
    "Thupten Tihomir Tillie Timur Tinashe Titilayo Tochukwu Torstein Trisha Trudy Tsewang Tucker Tumelo Uchenna "
    "Ulugbek Uma Uriah Uros Uttam Uzoma Vaishali Valentyn Valery Vaughn Veena Venkat Verity Vern Vijaya Viktoriia "
    "Vimala Vishnu Vusi Waleed Wallace Wangari Wangchuk Wanjiku Waqar Wasim Wassim Waylon Wenceslao Wendell "
    "Wieslawa Wilbur Wilfred Willard Winston Xander Xanthe Yadira Yahya Yangchen Yaqub Yaroslav Yasir Yerlan Yesica "
    "Yevhen Younis Yulia Yuliya Yusof Zacarias Zadie Zafar Zaheer Zakariya Zander Zariah Zarina Zebulon Zechariah "
    "Zeeshan Zeke Zhanna Zodwa Zola Zubair Zulfiya Zulkifli"
)
"""Given names that the lists lack and that are nothing else."""
_WORDS = (
    # words, months, virtues, things
    "Alma Angel Apollo April Ariel Art Ash Aster Aud August Autumn Bay Bill Bishop Bliss Bo Brook Brooke Cal Carol "
    "Case Chance Chase Che China Christian Christmas Clay Cliff Coral Cruz Crystal Dale Dawn Dean Del Delta Destiny "
    "Dev Diamond Dom Don Dream Drew Duke Earl Eden Edit Else Ember Ever Faith Fay Fern Flora Floor Forest Frank Gale "
    "Gay Gene Glen Gold Grace Grant Gray Grey Gun Guy Harm Harmony Harvest Haven Hazel Heath Heather Heaven Holly "
    "Honor Hope Hunter Iris Ivory Ivy Jade Jewel Job Journey Joy June Justice Kelvin Kick King Lance Lane Lark Laurel "
    "Lex Liberty Lily Line Link Lone Lot Love Mace Made Major Mars Mason Max May Melody Mercy Merry Meta Mile Miles "
    "Mina Miracle Misty Nova Ocean Odd Olive Opal Page Pan Paz Peace Pearl Peer Penny Per Piper Pierce Poppy Praise "
    "Precious Presley Prince Princess Promise Queen Rain Ray Red Reed Reef Rich River Robin Rocky Rod Rose Rowan "
    "Royal Ruby Rusty Sage Said Sandy Scout Server September Serenity Sherry Shine Sky Sol Sole Star Sterling Stone "
    "Storm Sue Summer Sunny Suse Tan Tiger Tilde Till Tone Toy Trinity True Una Unity Van Vale Victory Violet Wade "
    "Ward Will Wren Young Zion Mark Rush Skip Buck Chip Colt Crew Dash Drake Fox Jet Saint Sonny Ty Mats Ties Nas "
    "Blas Sys Sep Sem Rut Sine Nout Conn Iver Eli Cas "
    # places
    "Adelaide Albany Alexandria Asia Aurora Austin Berlin Boston Brooklyn Camden Carolina Charlotte Chelsea Cheyenne "
    "Dakota Dallas Denver Devon Florence Florida Georgia Havana Holland Houston India Indiana Ireland Israel Jackson "
    "Jamaica Jersey Jordan Kent Kenya Kingston Lincoln London Lorraine Lourdes Madison Malaysia Milan Montana Nevada "
    "Orlando Paris Persia Petra Phoenix Raleigh Rochester Rome Savannah Scotland Siena Sierra Skye Sydney Troy Tulsa "
    "Valencia Vienna Virginia Victoria Washington Wellington Lancaster Lisbon Salvador Santiago Santa San Salem Trent "
    "Windsor Lyon "
    "Aliyah Brennan Buddy Byron Calliope Casimir Chika Chime Chuck Dawa Delaney Dewey Dolma Dudley Earnest Emerson "
    "Enoch Erasmus Everett Fitri Galen Ganesh Granville Griffith Grover Hal Herb Hermia Holden Iman Iolanthe Irving "
    "Juniper Kermit Lech Lilith Luther Madina Mel Mickey Monty Myrtle Nestor Odell Ollie Parvati Perdita Peregrine "
    "Perpetua Petro Rafferty Rommel Rufus Rusty Sade Sagar Saraswati Saule Sid Timur Tucker Vaughn Verity Vishnu "
    "Wallace Winston Zander Zola "
    # products, firms, mathematics
    "Alexa Siri Ada Ansel Azure Cassandra Chloe Clara Cortana Dana Dart Django Elixir Eta Flink Gauss Grok Java "
    "Jasmine Jenkins Julia Kafka Kali Kotlin Lambda Linus Lucene Maven Mercedes Micro Mimosa Oracle Oscar Pandora "
    "Pascal Perl Pulsar Python Ross Salome Spark Swift Tesla Theta Titan Tiara Tulip Vega Zeta Zeppelin Bell Benz "
    "Ford Dell Disney Kellogg Nike Philips Porsche Siemens Cooper Norton Franklin "
)
"""Given names that are words first: they count before a known family name only."""


class Tables(NamedTuple):
    given: frozenset[str]
    """Given names that are nothing else."""
    words: frozenset[str]
    """Given names that are words, too."""
    family: frozenset[str]
    common: frozenset[str]
    """Capitalised words of English that are no family names: a thing bears the name before them."""
    hashes: npt.NDArray[np.uint64]
    """The hashes of all given names, in an open table; the lowest bit tells that it is no word."""


_MADE_OF = (source(__name__), version("faker"))


@cache
def tables() -> Tables:
    """The lists, read once a process."""
    return Tables(*kept_object("latin-names", _MADE_OF, _made))


def _made() -> Tables:
    given: set[str] = set()
    family: set[str] = set()
    for locale in _LOCALES.split():
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for attribute, values in ((name, getattr(provider, name)) for name in dir(provider)):
            if not callable(values) and attribute.startswith("first_name"):
                given.update(values)
            elif not callable(values) and attribute.startswith("last_name"):
                family.update(values)
    given.update(_GIVEN_TOO.split())
    others = set(_GIVEN_ELSEWHERE.split())
    family.update(_FAMILY_ELSEWHERE.split())
    for locale in _ELSEWHERE.split():
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for attribute, values in ((name, getattr(provider, name)) for name in dir(provider)):
            names = {} if callable(values) else values
            if attribute.startswith(("first_name", "first_romanized_name")):
                others.update(name for name in names if isinstance(name, str) and name.isascii())
            elif attribute.startswith(("last_name", "last_romanized_name")):
                family.update(name for name in names if isinstance(name, str) and name.isascii() and len(name) > 2)
    words = frozenset(_WORDS.split()) & given | {
        name for name in others - given if name.isalpha() and len(name) > 2 and name.istitle()
    }
    given |= words
    given = {name for name in given if name.isalpha() and len(name) > 2 and name.istitle()}
    common = {word.title() for word in import_module("faker.providers.lorem.en_US").Provider.word_list} - family
    hashes = np.zeros(1 << 16, np.uint64)
    for name in given:
        key = np.uint64(0)
        for character in name:
            key = np.uint64(_mixed(key, np.uint32(ord(character))))
        at = int(key) >> 1 & (hashes.size - 1)
        while hashes[at]:
            at = (at + 1) & (hashes.size - 1)
        hashes[at] = int(key) & ~1 | (name not in words)
    return Tables(frozenset(given - words), words, frozenset(family), frozenset(common), hashes)


def places(code_points: npt.NDArray[np.uint32]) -> npt.NDArray[np.int64]:
    """Where given names stand before another word, which must be capitalised where they are words themselves."""
    return _given(code_points, tables().hashes)


@kernel
def _mixed(h: np.uint64, c: np.uint32) -> np.uint64:
    h = (h ^ np.uint64(c)) * np.uint64(0x9E3779B97F4A7C15)
    return h ^ (h >> np.uint64(29))


@kernel
def _is_letter(c: np.uint32) -> bool:
    return bool(65 <= c <= 90 or 97 <= c <= 122 or 0xC0 <= c < 0x250)


@kernel
def _given(values: npt.NDArray[np.uint32], hashes: npt.NDArray[np.uint64]) -> npt.NDArray[np.int64]:
    found = np.empty(values.size // 4 + 1, np.int64)  # a name has three letters and one character behind it
    count = 0
    mask = np.uint64(hashes.size - 1)
    for start in range(values.size):
        c = values[start]
        if not (65 <= c <= 90 or 0xC0 <= c < 0x250) or (start > 0 and _is_letter(values[start - 1])):
            continue
        end = start + 1
        while end < values.size and _is_letter(values[end]):
            end += 1
        if end - start < 3 or end + 1 >= values.size or not _is_letter(values[end + 1]):
            continue
        is_lower = np.uint64(97 <= values[end + 1] <= 122)
        if values[end] != 32 and (values[end] != 45 or is_lower):  # Anna Maria, Anna-Maria
            continue
        h = np.uint64(0)
        for i in range(start, end):
            h = _mixed(h, values[i])
        at = h >> np.uint64(1) & mask
        while hashes[at] != np.uint64(0) and hashes[at] >> np.uint64(1) != h >> np.uint64(1):
            at = (at + np.uint64(1)) & mask
        if hashes[at] != np.uint64(0) and (hashes[at] & np.uint64(1)) >= is_lower:
            found[count] = start
            count += 1
    return found[:count]
