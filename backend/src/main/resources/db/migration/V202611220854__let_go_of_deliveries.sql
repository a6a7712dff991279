-- Deliveries that are over are let go after a while, with their attempts: what was told stands in the ledger.
create index webhook_delivery_over on webhook_delivery (finished_at) where finished_at is not null;
grant delete on webhook_delivery to ${app_role};
