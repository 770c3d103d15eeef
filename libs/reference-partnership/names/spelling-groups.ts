/** Spellings of one Arabic-script name in Latin letters, as attested in Wikidata (NETransliteration-COLING2018), the names of our lists only. */
export const spellingGroups: readonly (readonly string[])[] = `
Mohamed Mohammed Muhammad Mohammad
Ahmed Ahmad Ahmet
Abdul Abdel Abd
Ibrahim Brahim Ebrahim
Hassan Hasan
Mustafa Mustapha Mostafa Moustafa Moustapha
Youssef Yusuf Yousef Yosef Yousif
Mahmoud Mahmud Mahmood
Omar Umar Amor Oumar
Roy Rui
Hussein Hussain Hossein Hocine Hassine
Khaled Khalid
Said Saeed Saied
Ismail Ismael
Jamal Gamal Djamel Jamel Cemal
Saleh Salih
Karim Kareem Kerim
Osman Othman Ousmane Uthman
Adel Adil
Salim Slim Selim Saleem
Tarek Tariq Tareq Tarik
Amin Amine Ameen
Sami Sammy Samy
Samir Sameer
Rachid Rashid Rasheed
Nasser Nasir Naser
Khalil Halil
Leila Laila Leyla Layla Lila
Yahya Yahia Yehia
Hisham Hesham Hicham Hichem
Younes Younis Yunus
Jill Gil Gill
Mansour Mansor Mansur
Kamal Kemal
Sherif Sharif Cherif
Issa Isa Eisa Essa
Mehdi Mahdi
Yassin Yassine Yacine Yasin Yaseen
Fatima Fatma Fatimah
Lena Lina
Walid Waleed
Osama Oussama
Malik Malek
Nabil Nabeel
Ayman Aymen
Kamel Kamil
Hamza Hamzah
Driss Idris
Qasim Qassim Qassem Kasim Kassem
Emad Imad Imed
Amir Emir
Salman Selman
Shaheen Shahin
Faisal Faisel
Yasser Yasir Yaser
Bilal Belal Bilel
Yacoub Yaqub
Mona Mouna Muna
Fares Faris
Yasmine Yasmin Yasemin
Mounir Munir
Hamid Humaid Hameed
Maryam Mariam
Anwar Anouar
Marwan Merouane
Ashraf Achraf
Bashir Bachir
Rami Ramy
Zaki Zeki
Ziad Ziyad Zied
Bakr Bakar
Sanae Sanaa Sana
Hani Hany
Tahir Taher
Zayd Zaid Zeid
Jaber Gaber Jabir
Nour Nur Noor
Farah Farrah
Islam Eslam
Amina Emine
Zainab Zaynab Zineb Zeynep
Iman Eman
Salma Selma
Hala Hela
Reem Rim
Huda Hoda Houda
Nader Nadir
Hijazi Hegazi Hegazy
Zain Zane
Haitham Haytham
Omran Imran
Souad Suad
Zidan Zeidan
Ehsan Ihsan
Zahra Zohra
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
