//! Pages: what each renderer makes of an article.

mod cases;
mod rules;
mod sheets;
mod speed;
