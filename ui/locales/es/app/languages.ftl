# La elección del idioma.

language-unknown = Hearth no habla { $language }. Elige uno de estos: en, de, es, ja, ar.

# Cómo se llama un idioma; las palabras son las del CLDR de Unicode. Lo que no tiene nombre aquí se dice tal como se escribió.

language-name = { $code ->
    [ab] Abjasio
    [af] Afrikáans
    [ak] Akan
    [sq] Albanés
    [am] Amárico
    [ar] Árabe
    [hy] Armenio
    [as] Asamés
    [ay] Aimara
    [az] Azerbaiyano
    [bm] Bambara
    [eu] Euskera
    [be] Bielorruso
    [bn] Bengalí
    [bs] Bosnio
    [br] Bretón
    [bg] Búlgaro
    [my] Birmano
    [ca] Catalán
    [ce] Checheno
    [zh] Chino
    [cs] Checo
    [da] Danés
    [nl] Neerlandés
    [dz] Dzongkha
    [en] Inglés
    [eo] Esperanto
    [et] Estonio
    [ee] Ewé
    [fo] Feroés
    [fi] Finés
    [fr] Francés
    [ff] Fula
    [gl] Gallego
    [ka] Georgiano
    [de] Alemán
    [el] Griego
    [gn] Guaraní
    [gu] Guyaratí
    [ht] Criollo haitiano
    [ha] Hausa
    [haw] Hawaiano
    [he] Hebreo
    [hi] Hindi
    [hu] Húngaro
    [is] Islandés
    [ig] Igbo
    [id] Indonesio
    [ga] Irlandés
    [it] Italiano
    [ja] Japonés
    [jv] Javanés
    [kn] Canarés
    [ks] Cachemir
    [kk] Kazajo
    [km] Jemer
    [ki] Kikuyu
    [rw] Kinyarwanda
    [ky] Kirguís
    [ko] Coreano
    [ku] Kurdo
    [ckb] Kurdo sorani
    [lo] Lao
    [la] Latín
    [lv] Letón
    [ln] Lingala
    [lt] Lituano
    [lb] Luxemburgués
    [mk] Macedonio
    [mg] Malgache
    [ms] Malayo
    [ml] Malayálam
    [mt] Maltés
    [mi] Maorí
    [mr] Maratí
    [mn] Mongol
    [ne] Nepalí
    [nb] Noruego bokmal
    [nn] Noruego nynorsk
    [no] Noruego
    [oc] Occitano
    [or] Oriya
    [om] Oromo
    [ps] Pastún
    [fa] Persa
    [pl] Polaco
    [pt] Portugués
    [pa] Punyabí
    [qu] Quechua
    [ro] Rumano
    [rm] Romanche
    [rn] Kirundi
    [ru] Ruso
    [sm] Samoano
    [sg] Sango
    [sa] Sánscrito
    [sc] Sardo
    [gd] Gaélico escocés
    [sr] Serbio
    [sn] Shona
    [sd] Sindi
    [si] Cingalés
    [sk] Eslovaco
    [sl] Esloveno
    [so] Somalí
    [st] Sotho meridional
    [es] Español
    [su] Sundanés
    [sw] Suajili
    [ss] Suazi
    [sv] Sueco
    [tl] Filipino
    [fil] Filipino
    [tg] Tayiko
    [ta] Tamil
    [tt] Tártaro
    [te] Telugu
    [th] Tailandés
    [bo] Tibetano
    [ti] Tigriña
    [to] Tongano
    [ts] Tsonga
    [tn] Setsuana
    [tr] Turco
    [tk] Turcomano
    [tw] Akan
    [ug] Uigur
    [uk] Ucraniano
    [ur] Urdu
    [uz] Uzbeko
    [vi] Vietnamita
    [cy] Galés
    [fy] Frisón occidental
    [wo] Wólof
    [xh] Xhosa
    [yi] Yidis
    [yo] Yoruba
    [yue] Cantonés
    [zu] Zulú
   *[other] { $code }
}
