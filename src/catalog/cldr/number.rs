//! Decimal numbers, in the digits and with the separators of the locale.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};

use super::{Cldr, PluralKind};

/// The options of Fluent's [`NUMBER`] that are known here.
///
/// [`NUMBER`]: https://projectfluent.org/fluent/guide/functions.html#number
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::catalog) struct NumberOptions {
    pub(in crate::catalog) minimum_integer_digits: Option<u8>,
    pub(in crate::catalog) minimum_fraction_digits: Option<u8>,
    pub(in crate::catalog) maximum_fraction_digits: Option<u8>,
    pub(in crate::catalog) ungrouped: bool,
    pub(in crate::catalog) kind: PluralKind,
}

impl NumberOptions {
    /// The number with as many digits as will be printed: the plural category is that of the printed number, `1.0` is not
    /// `1` in English.
    pub(in crate::catalog) fn digits_of(&self, number: &Decimal) -> Decimal {
        let mut number = number.clone();
        if let Some(digits) = self.maximum_fraction_digits {
            number.round(-i16::from(digits));
        }
        number.absolute.trim_end();
        number.absolute.pad_end(-i16::from(self.minimum_fraction_digits.unwrap_or(0)));
        number.absolute.pad_start(i16::from(self.minimum_integer_digits.unwrap_or(0)));
        number
    }
}

impl Cldr {
    /// The number as this locale prints it.
    pub(in crate::catalog) fn number(&self, number: &Decimal, options: &NumberOptions) -> String {
        let digits = options.digits_of(number);
        let formatter = |grouping: GroupingStrategy| {
            DecimalFormatter::try_new((&self.locale.locale()).into(), DecimalFormatterOptions::from(grouping)).ok()
        };
        let formatted = if options.ungrouped {
            formatter(GroupingStrategy::Never).map(|formatter| formatter.format(&digits).to_string())
        } else {
            let formatter = self.decimal.get_or_init(|| formatter(GroupingStrategy::Auto));
            formatter.as_ref().map(|formatter| formatter.format(&digits).to_string())
        };
        formatted.unwrap_or_else(|| digits.to_string())
    }
}

/// A number of the catalogs' arguments in decimal digits; zero for one that is not finite.
pub(in crate::catalog) fn decimal(number: f64) -> Decimal {
    Decimal::try_from_str(&number.to_string()).unwrap_or_else(|_| Decimal::from(0))
}
