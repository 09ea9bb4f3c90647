# Choosing a language.

language-unknown = Hearth does not speak { $language }. Choose one of: en, de, es, ja, ar.

# What a language is called; the words are those of Unicode’s CLDR. What has no name here is said as it was written.

language-name = { $code ->
    [ab] Abkhazian
    [af] Afrikaans
    [ak] Akan
    [sq] Albanian
    [am] Amharic
    [ar] Arabic
    [hy] Armenian
    [as] Assamese
    [ay] Aymara
    [az] Azerbaijani
    [bm] Bambara
    [eu] Basque
    [be] Belarusian
    [bn] Bangla
    [bs] Bosnian
    [br] Breton
    [bg] Bulgarian
    [my] Burmese
    [ca] Catalan
    [ce] Chechen
    [zh] Chinese
    [cs] Czech
    [da] Danish
    [nl] Dutch
    [dz] Dzongkha
    [en] English
    [eo] Esperanto
    [et] Estonian
    [ee] Ewe
    [fo] Faroese
    [fi] Finnish
    [fr] French
    [ff] Fula
    [gl] Galician
    [ka] Georgian
    [de] German
    [el] Greek
    [gn] Guarani
    [gu] Gujarati
    [ht] Haitian Creole
    [ha] Hausa
    [haw] Hawaiian
    [he] Hebrew
    [hi] Hindi
    [hu] Hungarian
    [is] Icelandic
    [ig] Igbo
    [id] Indonesian
    [ga] Irish
    [it] Italian
    [ja] Japanese
    [jv] Javanese
    [kn] Kannada
    [ks] Kashmiri
    [kk] Kazakh
    [km] Khmer
    [ki] Kikuyu
    [rw] Kinyarwanda
    [ky] Kyrgyz
    [ko] Korean
    [ku] Kurdish
    [ckb] Central Kurdish
    [lo] Lao
    [la] Latin
    [lv] Latvian
    [ln] Lingala
    [lt] Lithuanian
    [lb] Luxembourgish
    [mk] Macedonian
    [mg] Malagasy
    [ms] Malay
    [ml] Malayalam
    [mt] Maltese
    [mi] Māori
    [mr] Marathi
    [mn] Mongolian
    [ne] Nepali
    [nb] Norwegian Bokmål
    [nn] Norwegian Nynorsk
    [no] Norwegian
    [oc] Occitan
    [or] Odia
    [om] Oromo
    [ps] Pashto
    [fa] Persian
    [pl] Polish
    [pt] Portuguese
    [pa] Punjabi
    [qu] Quechua
    [ro] Romanian
    [rm] Romansh
    [rn] Rundi
    [ru] Russian
    [sm] Samoan
    [sg] Sango
    [sa] Sanskrit
    [sc] Sardinian
    [gd] Scottish Gaelic
    [sr] Serbian
    [sn] Shona
    [sd] Sindhi
    [si] Sinhala
    [sk] Slovak
    [sl] Slovenian
    [so] Somali
    [st] Southern Sotho
    [es] Spanish
    [su] Sundanese
    [sw] Swahili
    [ss] Swati
    [sv] Swedish
    [tl] Filipino
    [fil] Filipino
    [tg] Tajik
    [ta] Tamil
    [tt] Tatar
    [te] Telugu
    [th] Thai
    [bo] Tibetan
    [ti] Tigrinya
    [to] Tongan
    [ts] Tsonga
    [tn] Tswana
    [tr] Turkish
    [tk] Turkmen
    [tw] Akan
    [ug] Uyghur
    [uk] Ukrainian
    [ur] Urdu
    [uz] Uzbek
    [vi] Vietnamese
    [cy] Welsh
    [fy] Western Frisian
    [wo] Wolof
    [xh] Xhosa
    [yi] Yiddish
    [yo] Yoruba
    [yue] Cantonese
    [zu] Zulu
   *[other] { $code }
}
