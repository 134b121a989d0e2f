//! Identifiers that never change: UUIDs of version 5 (RFC 9562, 5.5) under the site's `id`; the one door to `uuid`.

/// The UUID of a thing of a site: the same site id and name always give the same one, whatever the address of the site.
pub fn derived(site: &str, name: &str) -> String {
    let namespace = uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_URL, format!("fanal:{site}").as_bytes());
    uuid::Uuid::new_v5(&namespace, name.as_bytes()).to_string()
}
