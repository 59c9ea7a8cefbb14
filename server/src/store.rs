mod entity;
mod migration;
