import { weighted } from '../random/weighted-table.ts';
import type { ForenameTables } from './origin-names.ts';

/** Forenames of people born in England and Wales since 2008, with their counts there in hundreds (ONS). */
export const englishForenamesSince2008: ForenameTables = {
  male: weighted(`
Oliver 848, Harry 721, Jack 718, Charlie 591, George 590, Thomas 561, Alfie 535, Jacob 532, William 525, Joshua
508, James 491, Noah 472, Oscar 454, Ethan 400, Leo 399, Daniel 384, Samuel 383, Henry 381, Archie 372, Joseph
358, Alexander 353, Lucas 325, Max 321, Freddie 313, Benjamin 312, Isaac 311, Logan 303, Riley 294, Dylan 292,
Edward 277, Finley 269, Arthur 265, Theo 259, Harrison 258, Mason 254, Adam 243, Jake 241, Sebastian 211, Jayden
203, Tyler 201, Lewis 197, Zachary 186, Ryan 185, Luke 178, Matthew 176, Liam 174, Toby 169, Harvey 167,
Theodore 162, David 158, Harley 150, Reuben 149, Michael 148, Callum 146, Luca 144, Tommy 141, Elijah 139,
Nathan 138, Louie 137, Charles 128, Louis 128, Alex 128, Teddy 127, Connor 127, Jude 124, Jamie 119, Gabriel
118, Frankie 116, Kai 115, Hugo 115, Jenson 115, Aaron 114, Bobby 112, Leon 112, Stanley 111, Rory 108, Elliot
108, Blake 107, Owen 107, Frederick 104, Albert 101, Ollie 101, Arlo 100, Ronnie 96, Reggie 93, Dexter 92, Caleb
91, Ellis 91, Cameron 90, Elliott 90, Jaxon 89, Roman 88, Aiden 88, Kian 87, Finlay 87, Albie 85, Rhys 84, Evan
83, Robert 80, Austin 80, Jackson 79, Sonny 79, Felix 79, Carter 78, Joel 76, John 75, Finn 74, Dominic 72,
Rowan 70, Tobias 70, Seth 70, Jasper 70, Bailey 70, Billy 69, Jesse 68, Ben 66, Patrick 65, Hunter 65, Alfred
65, Kayden 64, Hayden 64, Muhammed 64, Ashton 64, Cody 64, Aidan 63, Kyle 63, Ezra 62, Christopher 62, Bradley
62, Nathaniel 61, Sam 58, Maxwell 57, Reece 57, Taylor 57, Milo 56, Eli 56, Ralph 56, Corey 55, Nicholas 52,
Anthony 50
`),
  female: weighted(`
Olivia 620, Amelia 595, Emily 470, Ava 414, Lily 411, Jessica 399, Sophie 393, Grace 392, Isla 388, Mia 369,
Isabella 365, Ruby 362, Evie 353, Poppy 336, Ella 334, Chloe 330, Sophia 307, Charlotte 301, Freya 288, Isabelle
282, Daisy 272, Phoebe 253, Scarlett 244, Sienna 221, Alice 219, Lucy 219, Millie 213, Florence 211, Eva 207,
Matilda 193, Holly 191, Imogen 190, Maisie 187, Sofia 186, Ellie 184, Rosie 183, Evelyn 177, Lola 176, Erin 172,
Elizabeth 166, Hannah 166, Molly 162, Willow 157, Elsie 157, Summer 156, Maya 153, Lilly 153, Abigail 153, Megan
150, Jasmine 149, Emma 148, Ivy 144, Emilia 144, Eleanor 134, Esme 133, Amber 130, Eliza 127, Georgia 127,
Amelie 123, Gracie 122, Harriet 121, Lexi 115, Katie 110, Amy 107, Bella 107, Brooke 107, Rose 106, Lacey 106,
Leah 106, Anna 104, Annabelle 100, Harper 98, Violet 94, Maria 92, Martha 91, Bethany 89, Isabel 89, Faith 82,
Madison 81, Thea 81, Heidi 81, Julia 81, Sarah 79, Maddison 79, Hollie 79, Zoe 79, Nancy 79, Penelope 79, Lottie
78, Paige 78, Niamh 78, Francesca 77, Isobel 76, Skye 74, Darcie 74, Beatrice 70, Darcey 70, Victoria 70, Luna
69, Aria 69, Lydia 69, Keira 68, Mila 68, Robyn 68, Mollie 67, Alexandra 67, Darcy 66, Caitlin 65, Iris 65,
Tilly 65, Rebecca 64, Eloise 63, Lara 63, Lauren 62, Orla 61, Arabella 61, Mya 59, Lexie 58, Lyla 57, Gabriella
57, Bonnie 57, Libby 56, Clara 56, Annie 56, Nevaeh 55, Nicole 55, Eden 54, Tia 52, Felicity 52, Eve 52,
Savannah 52, Edith 52, Seren 51, Alisha 49, Annabel 49, Ada 49, Laura 48, Aurora 48, Connie 48, Hallie 47
`),
};
