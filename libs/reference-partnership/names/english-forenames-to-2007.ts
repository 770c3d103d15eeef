import { weighted } from '../random/weighted-table.ts';
import type { ForenameTables } from './origin-names.ts';

/** Forenames of people born in England and Wales 1996 to 2007, with their counts there in hundreds (ONS). */
export const englishForenamesTo2007: ForenameTables = {
  male: weighted(`
Jack 1079, Thomas 968, Joshua 887, James 867, Daniel 784, Samuel 662, Joseph 620, Matthew 615, Harry 604,
William 584, Oliver 574, Benjamin 547, Luke 525, Callum 502, Lewis 485, Ryan 482, George 475, Alexander 439,
Adam 419, Jake 411, Liam 401, Connor 395, Charlie 365, Jacob 332, Ethan 323, Jordan 322, Nathan 307, Cameron
302, Michael 295, Ben 293, Jamie 282, Dylan 279, Kieran 255, Alfie 242, Bradley 234, Aaron 233, Max 221, Kyle
218, Owen 213, Brandon 211, Tyler 209, Christopher 195, Edward 190, David 184, Alex 184, Louis 183, Charles 181,
Reece 181, Robert 179, Harvey 168, Henry 166, Harrison 154, Rhys 153, Andrew 151, Sam 144, Joe 143, John 132,
Toby 124, Jonathan 122, Archie 121, Dominic 116, Sean 115, Isaac 113, Oscar 106, Morgan 106, Scott 105, Joel
102, Elliot 101, Kai 100, Jay 99, Billy 98, Ashley 96, Nicholas 96, Lucas 95, Aidan 94, Leo 94, Patrick 92, Leon
87, Mason 86, Bailey 81, Taylor 81, Peter 81, Finlay 80, Kian 78, Ellis 78, Declan 77, Noah 76, Anthony 76, Mark
74, Finley 73, Conor 73, Jason 70, Zachary 69, Ross 68, Tom 67, Stephen 67, Corey 66, Logan 65, Mitchell 65,
Marcus 65, Josh 65, Sebastian 64, Jayden 64, Lee 63, Ewan 61, Paul 59, Elliott 59, Riley 57, Richard 56,
Frederick 56, Christian 56, Zak 56, Gabriel 55, Hayden 55, Luca 53, Harley 53, Steven 52, Aiden 51, Kane 51,
Freddie 51, Shane 51, Rory 50, Evan 49, Shaun 49, Danny 49, Calum 46, Nathaniel 46, Louie 46, Tommy 44, Curtis
44, Theo 44, Reuben 44, Finn 42, Jude 39, Timothy 38, Ciaran 38, Tobias 38, Craig 38, Dean 37, Niall 37
`),
  female: weighted(`
Chloe 751, Emily 686, Jessica 623, Sophie 601, Megan 554, Charlotte 526, Hannah 489, Olivia 484, Lucy 467,
Lauren 442, Ellie 426, Katie 416, Amy 411, Rebecca 386, Georgia 344, Bethany 336, Grace 333, Emma 329, Holly
314, Ella 298, Molly 291, Abigail 287, Amelia 240, Shannon 240, Eleanor 239, Mia 229, Lily 227, Caitlin 221,
Leah 213, Alice 205, Courtney 204, Ruby 195, Elizabeth 195, Sarah 184, Jasmine 181, Jade 178, Laura 176, Millie
172, Amber 170, Paige 162, Phoebe 159, Daisy 156, Anna 155, Rachel 155, Isabella 148, Erin 144, Zoe 140,
Isabelle 137, Nicole 135, Freya 133, Natasha 131, Abbie 128, Evie 118, Poppy 117, Danielle 117, Alexandra 116,
Imogen 114, Georgina 113, Niamh 113, Chelsea 112, Victoria 111, Isobel 110, Aimee 107, Isabel 106, Rosie 106,
Samantha 103, Lydia 101, Tia 99, Harriet 96, Maisie 95, Alisha 94, Louise 93, Hollie 92, Francesca 92, Sophia
90, Melissa 90, Madison 90, Eve 88, Kayleigh 88, Jodie 86, Katherine 84, Libby 83, Madeleine 82, Alicia 82, Kate
81, Jennifer 81, Mollie 79, Natalie 79, Morgan 76, Gemma 74, Stephanie 73, Keira 70, Brooke 69, Scarlett 68,
Ellen 67, Summer 64, Naomi 63, Bethan 61, Ashleigh 61, Charlie 61, Demi 60, Eloise 60, Kirsty 59, Catherine 58,
Maria 55, Rhiannon 53, Kelsey 53, Maya 53, Matilda 53, Maddison 52, Faith 52, Eva 51, Sian 51, Skye 50, Elise
50, Robyn 50, Annabel 50, Lara 50, Gabrielle 49, Beth 49, Cerys 48, Faye 48, Kiera 48, Taylor 46, Casey 46, Lois
46, Heather 45, Lilly 43, Ava 43, Hayley 43, Tegan 43, Elle 42, Lola 42, Martha 42, Rose 41, Ebony 41, Rachael
41, Sofia 41, Kimberley 40, Chantelle 40
`),
};
