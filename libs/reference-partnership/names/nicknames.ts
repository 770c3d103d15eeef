/** Short and familiar forms of forenames (nicknames of Carlton Northern, Apache-2.0), the forenames of our lists only. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  `
Aaron: Erin Ron Ronnie
Abigail: Abbe Abbey Abbi Abbie Abby
Ada: Addy Adie
Adrian: Rian
Alan: Al
Albert: Al Bert
Alex: Al
Alexander: Al Alec Alex Sandy
Alexandra: Alex Alla Sandra Sandy
Alfred: Al Fred Freddy
Alice: Allie Elsie Lisa
Alicia: Allie Elsie Lisa
Alison: Ali Allie
Allan: Al Alan Allen
Amanda: Manda Mandy
Amelia: Amy Emily Mel Millie
Andrea: Andi Andrew Andy Drea Rea
Andrew: Andy Drew Randy
Angela: Angel Angie
Ann: Annie Nan
Anna: Ann Anne Annie Nan
Anne: Ann Annie Nan
Annie: Ann Anna
Anthony: Ant Tony
Arabella: Ara Arry Bella Belle
Arthur: Art
Ashley: Ash Ashly Leah Lee
Barbara: Bab Babs Barbie Barby Bobbie
Beatrice: Bea Trisha Trix Trixie
Bella: Arabella Belle Isabella
Benjamin: Ben Benjy Bennie Benny Jamie
Beth: Betsy Betty Elizabeth
Billy: Fred Robert William
Bobby: Bob Rob
Bradley: Brad
Brian: Bryan Bryant
Caitlin: Cait Caity
Caleb: Cal
Cameron: Cam Ron Ronny
Carol: Carolann Carole Caroline Carri Carrie
Caroline: Carol Carole Carrie Cassie Lynn
Catherine: Casey Cassie Cathy Kathy Katy
Charles: Carl Charlie Chick Chuck
Charlie: Charles Chuck
Charlotte: Char Lotta Lottie Sherry
Chloe: Clo
Christian: Chris Kit
Christine: Chris Chrissy Christy Crissy Kris
Christopher: Chris Kit
Claire: Clair Clara Clare
Clara: Clarissa
Clare: Clara
Corey: Coco Cordy Ree
Courtney: Court Curt
Curtis: Curt
Daniel: Dan Dann Danny
Danielle: Dani Ellie
Danny: Daniel
David: Dave Davey Day
Deborah: Deb Debbie Debby
Debra: Deb Debbie
Dennis: Dennie Denny
Derek: Derrek Rick Ricky
Diane: Di Dian Dianne Dicey Didi
Dominic: Dom Nic
Donna: Dona
Edith: Edie Edye
Edward: Ed Eddie Eddy Ned Ted
Elaine: Helen Lainie
Eleanor: Elaine Ellen Ellie Lanna Lenora
Elijah: Eli Lige
Eliza: Elizabeth
Elizabeth: Bess Bessie Beth Betsy Betty
Ella: El Ellen
Ellen: Helen Nell Nellie
Ellie: Elly
Eloise: Heloise Louise
Elsie: Elsey
Emily: Em Emma Emmy Mel Millie
Emma: Em Emmy
Eva: Eve
Evelyn: Ev Eve Evelina
Ezra: Ez
Faith: Fay
Felicity: Flick Tick
Florence: Flo Flora Flossy
Frankie: Francis Frank
Frederick: Derick Erick Fred Freddie Freddy
Gabriel: Gabby Gabe
Gabriella: Ella Gabby
Gabrielle: Ella Gabby
Gareth: Gare Gary
Geoffrey: Geoff Jeff
George: Georgie
Gwen: Wendy
Hannah: Anna Nan Nanny
Harriet: Hattie
Harrison: Hap Haps Harry
Harry: Hap Haps Harold Henry
Hayley: Hailey Haylee
Heather: Hetty
Helen: Ella Ellen Ellie Lena
Henry: Hal Hank Hap Haps Harry
Ian: John
Isaac: Ike Zeke
Isabel: Bell Bella Belle Ib Issy
Isabella: Bella Belle Ib Issy Nib
Isabelle: Bella Belle Ib Issy Nib
Jackson: Jack
Jacob: Jaap Jake Jay
Jacqueline: Jack Jackie Jacqui
James: Jamie Jem Jim Jimmie Jimmy
Jamie: James
Jane: Janie Jean Jennie Jessie
Janet: Jan Jessie
Janice: Jan
Jasper: Casper Jap
Jean: Jane Jeannie
Jeffrey: Geoff Jeff
Jennifer: Jen Jenn Jenni Jennie Jenny
Jeremy: Jez Jezza
Jessica: Jess Jessie
Joanna: Hannah Jo Joan Jodi Jody
Joanne: Jo
Joe: Joey
John: Ian Jack Jock Johnny Jon
Jonathan: John Johnathan Johnathon Johny Jon
Joseph: Jody Joe Joey Jos
Joshua: Joe Jos Josh
Judith: Juda Jude Judi Judie Judy
Julia: Jill Jules Julie
Julie: Jule Jules Julia
Justin: Justina Juston Justus
Kate: Kay
Katherine: Cassie Cathy Kate Kathy Katy
Kathleen: Cassie Cathy Kathy Katy Kay
Kenneth: Ken Kendrick Kenny
Kerry: Kerri
Kevin: Kev
Kimberley: Kim Kimberli Kimberly
Lauren: Laurie Ren
Leanne: Annie Lea
Leo: Leon
Lesley: Les
Leslie: Les
Lilly: Lil Lily
Linda: Lindy Lynn
Lisa: Liz
Lois: Lou Louise
Lorraine: Lorie Lorrie
Louis: Lewis Lou Louie Louise
Louise: Eliza Lois Lou
Lucas: Luke
Lucy: Lucinda
Luke: Lucas
Lydia: Lyddy
Maddison: Maddi Maddie
Madison: Maddy Mattie
Malcolm: Mac Mal Malc
Marcus: Marc Mark
Margaret: Daisy Gretta Madge Maggie Maggy
Martha: Marty Mat Mattie Patsy Patty
Martin: Marty
Mary: Mae Mamie Marie Mitzi Molly
Matilda: Matty Maud Tilla Tilly
Matthew: Matt Mattie Matty Thias Thys
Maureen: Mary
Maxwell: Max
Megan: Meg
Melanie: Mellie
Melissa: Lisa Lissa Mel Milly Missy
Michael: Micah Mick Mickey Micky Mike
Michelle: Chelle Mickey Shelley Shellie Shelly
Mitchell: Mitch
Nancy: Ann Nan Nanny
Naomi: Omi
Natalie: Natty Nettie
Natasha: Nat Tasha
Nathan: Nat Nate
Nathaniel: Nat Nate Nathan Natty Than
Nicholas: Claas Claes Nic Nick Nickie
Nicole: Cole Nicki Nicky Nikki Nole
Oliver: Ollie
Olivia: Livia Nollie Ollie
Ollie: Oliver
Pamela: Pam
Patricia: Pat Patsy Patti Patty Tricia
Patrick: Paddy Pat Pate Patsy Peter
Paul: Polly
Paula: Lina Polly
Pauline: Polly
Penelope: Penny
Peter: Pate Pete
Philip: Phil Pip
Phillip: Phil Pip
Phoebe: Fifi
Rachel: Rachael Shelly
Raymond: Ray
Rebecca: Becca Beck Becky Reba
Reggie: Reg Reginald
Reuben: Rube
Richard: Dick Dickie Dickon Dicky Rich
Robert: Bill Billy Bob Bobby Dob
Roger: Bobby Hodge Rod Rodger Roge
Ronald: Naldo Ron Ronnie Ronny
Rose: Rosie
Russell: Russ Rusty
Ryan: Ry
Sam: Sammy
Samantha: Mantha Sam Sammy
Samuel: Sam Sammy
Sandra: Cassandra Sandy
Sarah: Sadie Sally Sara
Savannah: Anna Savanna Vannie
Scott: Sceeter Scottie Scotty Squat
Sebastian: Seb Sebby
Sharon: Sha Shay
Shaun: Shawn
Sheila: Cecilia
Shirley: Lee Sherry Shirl
Simon: Si Sion
Sophia: Sophie
Stacey: Staci Stacie Stacy
Stephanie: Annie Steffi Steffie Steph Stephani
Stephen: Steph Steve
Steven: Steph Steve Stevie
Stuart: Stu
Susan: Hannah Sue Sukey Susie Suzie
Suzanne: Sue Suki Susie
Terence: Terry
Theo: Theodore
Theodore: Ted Teddy Theo
Thomas: Thom Tom Tommy
Timothy: Tim Timmy
Tobias: Bias Toby
Tom: Thomas Tommy
Valerie: Val
Victoria: Tori Torie Torri Torrie Tory
Wendy: Wen
William: Bela Bell Bill Billy Wil
Yvonne: Vonna
Zachary: Zac Zach Zachy Zack Zak
`
    .trim()
    .split('\n')
    .map((line) => line.split(': '))
    .map(([name = '', forms = '']) => [name, forms.split(' ')]),
);
