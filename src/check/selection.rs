//! Which rules run, and how much their findings weigh.

use std::collections::BTreeMap;

use super::rule::{Rule, Standing};
use super::rules::RULES;
use crate::diagnostic::Severity;

/// Which rules run, and how much their findings weigh. The default runs all but the pedantic ones.
///
/// ```
/// use targum::check::RuleSelection;
///
/// let mut selection = RuleSelection::default();
/// selection.add("-dir-missing")?;
/// selection.add("gershayim-typed")?;
/// assert!(selection.add("no-such-rule").is_err());
/// # Ok::<(), targum::check::UnknownRule>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct RuleSelection {
    /// What differs from the default.
    asked: BTreeMap<&'static str, bool>,
    severities: BTreeMap<&'static str, Severity>,
    /// Whether only what was asked for runs.
    only: bool,
    all: bool,
}

/// There is no rule of that name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no rule `{name}`")]
pub struct UnknownRule {
    /// The name.
    pub name: String,
}

impl RuleSelection {
    /// Only the rules that are added run.
    pub fn none() -> RuleSelection {
        RuleSelection { only: true, ..RuleSelection::default() }
    }

    /// Adds a rule by its name, or takes one out that is named with a hyphen before it. `all` are all of them, `default` all
    /// but the pedantic ones.
    ///
    /// # Errors
    ///
    /// Where there is no such rule.
    pub fn add(&mut self, name: &str) -> Result<(), UnknownRule> {
        let (wanted, bare) = match name.strip_prefix('-') {
            Some(bare) => (false, bare),
            None => (true, name),
        };
        match bare {
            "all" if wanted => (self.all, self.only) = (true, false),
            "default" if wanted => self.only = false,
            _ => {
                self.asked.insert(known(bare)?.id, wanted);
            }
        }
        Ok(())
    }

    /// What the findings of a rule weigh from now on.
    ///
    /// # Errors
    ///
    /// Where there is no such rule.
    pub fn set_severity(&mut self, name: &str, severity: Severity) -> Result<(), UnknownRule> {
        self.severities.insert(known(name)?.id, severity);
        Ok(())
    }

    /// What the findings of a rule weigh; `None` where it does not run.
    pub fn severity_of(&self, rule: &Rule) -> Option<Severity> {
        let by_default = self.all || (!self.only && rule.standing == Standing::Default);
        let runs = self.asked.get(rule.id).copied().unwrap_or(by_default);
        runs.then(|| self.severities.get(rule.id).copied().unwrap_or(rule.severity))
    }
}

fn known(name: &str) -> Result<&'static Rule, UnknownRule> {
    let rule = RULES.iter().copied().find(|rule| rule.id == name);
    rule.ok_or_else(|| UnknownRule { name: name.to_owned() })
}
