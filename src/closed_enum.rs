//! Closed sets of names: roles, formats, themes.

/// Declares an enum whose members each have a printed name. It gets `ALL`, `id`, `from_id`, `Display`, and serde's
/// traits by that name.
///
/// ```text
/// closed_enum! {
///     /// The sides of a line.
///     pub enum Side {
///         /// Where reading begins.
///         Start = "start",
///         /// Where it ends.
///         End = "end",
///     }
/// }
/// ```
macro_rules! closed_enum {
    ($(#[$of_enum:meta])* pub enum $Name:ident { $($(#[$of_member:meta])* $Member:ident = $id:literal,)+ }) => {
        $(#[$of_enum])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $Name {
            $($(#[$of_member])* $Member,)+
        }

        impl $Name {
            /// Every member, in the order in which they are declared.
            pub const ALL: &'static [$Name] = &[$($Name::$Member,)+];

            /// The name that is printed.
            pub const fn id(self) -> &'static str {
                match self { $($Name::$Member => $id,)+ }
            }

            /// The member of that name.
            pub fn from_id(id: &str) -> Option<$Name> {
                match id { $($id => Some($Name::$Member),)+ _ => None }
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.id())
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let id = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                $Name::from_id(&id).ok_or_else(|| serde::de::Error::unknown_variant(&id, &[$($id,)+]))
            }
        }
    };
}

pub(crate) use closed_enum;
