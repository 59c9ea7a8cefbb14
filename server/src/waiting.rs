//! The waiting list: what becomes free is offered to whoever waits longest for it.

use app::domain::{
    directory::Directory,
    id::PartId,
    time::{Moment, Span},
};

use crate::{
    House,
    store::{StoreError, writing::Writing},
};

/// Offers what has just become free, within the change that freed it.
pub(crate) async fn offer_freed(
    _house: &House,
    _writing: &Writing,
    _directory: &Directory,
    _free: &[(PartId, Span)],
    _now: Moment,
) -> Result<(), StoreError> {
    Ok(())
}
