import { weighted } from '../random/weighted-table.ts';
import type { ForenameTables } from './origin-names.ts';

/** Forenames of people born before 1985: the list of Faker (en_GB) in its order, weights falling with the rank. */
export const englishForenamesOfElders: ForenameTables = {
  male: weighted(`
David 100, Paul 80, Christopher 67, Thomas 57, John 50, Mark 44, James 40, Stephen 36, Andrew 33, Jack 31,
Michael 29, Daniel 27, Peter 25, Richard 24, Matthew 22, Robert 21, Ryan 20, Joshua 19, Alan 18, Ian 17, Simon
17, Luke 16, Samuel 15, Jordan 15, Anthony 14, Adam 14, Lee 13, Alexander 13, William 12, Kevin 12, Darren 12,
Benjamin 11, Philip 11, Gary 11, Joseph 11, Brian 10, Steven 10, Liam 10, Keith 10, Martin 9, Jason 9, Jonathan
9, Jake 9, Graham 9, Nicholas 8, Craig 8, George 8, Colin 8, Neil 8, Lewis 8, Nigel 7, Oliver 7, Timothy 7,
Stuart 7, Kenneth 7, Raymond 7, Jamie 7, Nathan 7, Geoffrey 6, Connor 6, Terence 6, Trevor 6, Adrian 6, Harry 6,
Malcolm 6, Scott 6, Callum 6, Wayne 6, Aaron 6, Barry 5, Ashley 5, Bradley 5, Patrick 5, Gareth 5, Jacob 5, Sean
5, Kieran 5, Derek 5, Carl 5, Dean 5, Charles 5, Sam 5, Shaun 5, Ben 5, Roger 5, Mohammed 4, Leslie 4, Ronald 4,
Kyle 4, Clive 4, Edward 4, Antony 4, Jeremy 4, Justin 4, Jeffrey 4, Christian 4, Roy 4, Karl 4, Alex 4, Gordon
4, Dominic 4, Joe 4, Marc 4, Reece 4, Dennis 4, Russell 4, Gavin 4, Rhys 4, Phillip 4, Allan 4
`),
  female: weighted(`
Susan 100, Sarah 80, Rebecca 67, Linda 57, Julie 50, Claire 44, Laura 40, Lauren 36, Christine 33, Karen 31,
Nicola 29, Gemma 27, Jessica 25, Margaret 24, Jacqueline 22, Emma 21, Charlotte 20, Janet 19, Deborah 18, Lisa
17, Hannah 17, Patricia 16, Tracey 15, Joanne 15, Sophie 14, Carol 14, Jane 13, Michelle 13, Victoria 12, Amy
12, Elizabeth 12, Helen 11, Samantha 11, Emily 11, Mary 11, Diane 10, Rachel 10, Anne 10, Sharon 10, Ann 9,
Tracy 9, Amanda 9, Jennifer 9, Chloe 9, Angela 8, Louise 8, Katie 8, Lucy 8, Barbara 8, Alison 8, Sandra 7,
Caroline 7, Clare 7, Kelly 7, Bethany 7, Gillian 7, Natalie 7, Jade 7, Pauline 6, Megan 6, Elaine 6, Alice 6,
Lesley 6, Catherine 6, Hayley 6, Pamela 6, Danielle 6, Holly 6, Wendy 6, Abigail 5, Valerie 5, Olivia 5, Jean 5,
Dawn 5, Donna 5, Stephanie 5, Leanne 5, Kathleen 5, Natasha 5, Denise 5, Sally 5, Katherine 5, Georgia 5,
Maureen 5, Maria 5, Zoe 4, Judith 4, Kerry 4, Debra 4, Melanie 4, Stacey 4, Eleanor 4, Paula 4, Shannon 4,
Sheila 4, Joanna 4, Paige 4, Janice 4, Lorraine 4, Georgina 4, Lynn 4, Andrea 4, Suzanne 4, Nicole 4, Yvonne 4,
Chelsea 4, Lynne 4, Anna 4, Kirsty 4, Shirley 4
`),
};
